import type { ReponseProtection } from '../capacite/mesure-de-protection.ts'
import type { DureeFixe } from '../duree/duree.ts'
import type { FormaliteId } from '../formalites/formalite.ts'
import type { BrouillonId, SeanceId } from '../ids.ts'
import type { Instant } from '../jour-civil.ts'
import type { Civilite, Domicile, Naissance, Piece, QuiPeutAgir } from '../mandat/parties.ts'

/** Ce qui est tapé, tel quel : rien n'est encore jugé. */
export interface MandantSaisi {
  readonly civilite: Civilite
  readonly nom: string
  readonly prenom: string
  readonly naissance: Naissance['type']
  /** Jour (`14/09/1950`) ou année (`1950`), selon `naissance`. */
  readonly dateNaissance: string
  readonly lieuNaissance: string
  readonly domicile: Domicile['type']
  /** Adresse ou commune, selon `domicile`. */
  readonly adresse: string
  readonly identite: Piece | 'declaree' | null
}

export interface LigneSaisie {
  readonly formalite: FormaliteId
  readonly precision: string
}

export interface DureeSaisie {
  readonly type: DureeFixe | 'jusquAu'
  /** Le dernier jour tapé, si `type` est `jusquAu`. */
  readonly jour: string
}

/** Les champs où une phrase peut se poser : l'erreur va à côté du champ, jamais ailleurs. */
export type Champ =
  | 'nom'
  | 'prenom'
  | 'naissance'
  | 'lieuNaissance'
  | 'adresse'
  | 'identite'
  | 'protection'
  | 'lignes'
  | `precision:${string}`
  | 'duree'
  | 'lieuSignature'
  /** La structure ou l'aidant : à compléter dans les réglages, pas sur cette page. */
  | 'mandataire'

/** Un mandat pas encore signé : lisible de son auteur seul, repris après une coupure, effacé au départ. */
export interface Brouillon {
  readonly id: BrouillonId
  readonly seance: SeanceId
  readonly modifieA: Instant
  readonly mandant: MandantSaisi
  readonly protection: ReponseProtection | null
  readonly lignes: readonly LigneSaisie[]
  readonly duree: DureeSaisie
  readonly quiPeutAgir: QuiPeutAgir
  /** Redirection des courriels vers la messagerie professionnelle : clause expresse (docs/sources.md, M13). */
  readonly redirection: boolean
  readonly lieuSignature: string
  /** Champs dont l'aidant a confirmé que le nombre n'est pas un numéro personnel. */
  readonly nombresConfirmes: readonly Champ[]
}
