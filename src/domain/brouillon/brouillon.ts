import type { ReponseProtection } from '../capacite/mesure-de-protection.ts'
import type { DureeFixe } from '../duree/duree.ts'
import type { FormaliteId } from '../formalites/formalite.ts'
import type { Origine } from '../mandat/mandat.ts'
import type { BrouillonId, SeanceId } from '../ids.ts'
import type { Instant } from '../jour-civil.ts'
import type { Civilite, Domicile, Naissance, Piece, QualiteDeRepresentant, QuiPeutAgir } from '../mandat/parties.ts'

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

/** Combien de fois, tel que tapé. `selonCatalogue` : le rythme que la formalité a d'ordinaire. */
export interface RythmeSaisi {
  readonly type: 'selonCatalogue' | 'fois' | 'jusquAu'
  /** Un nombre de fois, ou le dernier jour ; vide pour `selonCatalogue`. */
  readonly texte: string
}

/** Une formalité que le catalogue n'a pas, telle que tapée : organisme et phrase qui commence par un verbe. */
export interface FormaliteTapee {
  readonly organisme: string
  readonly titre: string
}

export interface LigneSaisie {
  /** `libre.1`, `libre.2`… si la formalité est tapée. */
  readonly formalite: FormaliteId
  readonly libre: FormaliteTapee | null
  readonly precision: string
  readonly rythme: RythmeSaisi
  /** La personne a relu le RIB une seconde fois ; sans objet pour une ligne qui n'y touche pas. */
  readonly ribConfirme: boolean
}

/** Qui signe au nom de la personne (tutelle, habilitation, parents d'un mineur). `null` : elle signe elle-même. */
export interface RepresentantSaisi {
  readonly nom: string
  readonly qualite: QualiteDeRepresentant
}

/** Le curateur qui signe à côté, si la structure le demande (C. civ. 467). */
export interface CurateurSaisi {
  readonly nom: string
  /** Absent : le papier repart et revient signé. */
  readonly present: boolean
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
  | `rythme:${string}`
  | `titre:${string}`
  | `organisme:${string}`
  | `rib:${string}`
  | 'representant'
  | 'curateur'
  | 'autreMandat'
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
  /** Une adresse électronique réservée à ces formalités, que l'aidant relève. */
  readonly boiteDediee: boolean
  /** Payer en ligne est exclu, sauf accord exprès (C. civ. 1988). */
  readonly paiementExpres: boolean
  /** À qui la personne a déjà confié la même chose (C. civ. 2006) ; vide si à personne. */
  readonly autreMandat: string
  readonly representant: RepresentantSaisi | null
  readonly curateur: CurateurSaisi | null
  readonly origine: Origine
  readonly lieuSignature: string
  /** Champs dont la question a été confirmée : ce nombre n'est pas un numéro personnel ; un seul parent signe pour la MDPH. */
  readonly nombresConfirmes: readonly Champ[]
}
