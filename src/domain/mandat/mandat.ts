import type { Protection } from '../capacite/mesure-de-protection.ts'
import type { Duree } from '../duree/duree.ts'
import type { Drapeau, FormaliteId, OrganismeId, Recurrence } from '../formalites/formalite.ts'
import type { AidantId, MandatId, SeanceId } from '../ids.ts'
import type { Instant, JourCivil } from '../jour-civil.ts'
import type { ModeleId } from '../modeles/modele.ts'
import type { Curateur, Mandant, Mandataire, RepresentantLegal } from './parties.ts'
import type { Signatures } from '../signature/signature.ts'

declare const marque: unique symbol
/** `K7QD-0012` : code du poste, rang du mandat sur ce poste. */
export type NumeroMandat = string & { readonly [marque]: 'NumeroMandat' }

/** D'où vient un mandat. Un avenant ajoute des lignes au premier et le nomme ; un renouvellement le suit, sans le prolonger. */
export type Origine =
  | { readonly type: 'neuf' }
  | { readonly type: 'avenant'; readonly mandat: MandatId; readonly numero: NumeroMandat }
  | { readonly type: 'renouvellement'; readonly mandat: MandatId; readonly numero: NumeroMandat }

export const ORIGINE_NEUVE: Origine = { type: 'neuf' }

/** Une ligne, recopiée au jour de la signature : le catalogue peut changer, pas elle. */
export interface LigneMandat {
  readonly formalite: FormaliteId
  readonly titre: string
  readonly organisme: OrganismeId
  readonly nomOrganisme: string
  readonly teleservice: string
  readonly adresse: string
  readonly drapeaux: readonly Drapeau[]
  readonly recurrence: Recurrence
  readonly precision: string
  readonly rythme: Rythme
}

/** Combien de fois la ligne sert. `unique` : une fois. `pendantLeMandat` : au rythme de la formalité, jusqu'à l'échéance. */
export type Rythme =
  | { readonly type: 'unique' }
  | { readonly type: 'pendantLeMandat' }
  | { readonly type: 'fois'; readonly nombre: number }
  | { readonly type: 'jusquAu'; readonly jour: JourCivil }

/** Un brouillon jugé complet : tout est présent, rien n'est signé. */
export interface MandatPret {
  readonly seance: SeanceId
  readonly modele: ModeleId
  readonly mandant: Mandant
  readonly mandataire: Mandataire
  readonly protection: Protection
  readonly lignes: readonly LigneMandat[]
  readonly debut: JourCivil
  readonly duree: Duree
  /** Dernier jour, inclus. */
  readonly echeance: JourCivil
  readonly redirection: boolean
  readonly boiteDediee: boolean
  readonly paiementExpres: boolean
  /** À qui la même formalité est déjà confiée (C. civ. 2006) ; vide si à personne. */
  readonly autreMandat: string
  readonly representant: RepresentantLegal | null
  readonly curateur: Curateur | null
  readonly origine: Origine
  readonly lieuSignature: string
}

/** Le contrat signé. Aucun champ facultatif ; jamais récrit. */
export interface MandatSigne extends MandatPret {
  readonly id: MandatId
  readonly numero: NumeroMandat
  /** Huit chiffres hexadécimaux de la tête du journal avant cette signature (ADR 0012). */
  readonly teteJournal: string
  readonly signeLe: JourCivil
  readonly signeA: Instant
  readonly signatures: Signatures
  /** SHA-256 hexadécimal du texte lu avant de signer (parties, lignes, durée, texte du modèle). */
  readonly empreinte: string
}

/** Une copie remise au mandant (C. civ. 1375). */
export interface Remise {
  readonly mandat: MandatId
  readonly moyen: MoyenDeRemise
  readonly a: Instant
  readonly par: AidantId
}
export const MOYENS_DE_REMISE = ['papier', 'fichier'] as const
export type MoyenDeRemise = (typeof MOYENS_DE_REMISE)[number]

/** Tout ce que les collègues doivent savoir d'un mandat qu'ils ne peuvent pas lire. */
export interface Repere {
  readonly mandat: MandatId
  readonly numero: NumeroMandat
  readonly debut: JourCivil
  readonly echeance: JourCivil
  readonly auteur: AidantId
}

/** La ligne du registre : aucun nom. */
export interface LigneRegistre {
  readonly mandat: MandatId
  readonly numero: NumeroMandat
  readonly signeLe: JourCivil
  readonly debut: JourCivil
  readonly echeance: JourCivil
  readonly organismes: readonly string[]
  readonly formalites: number
  readonly signatureMandant: Signatures['mandant']['type']
  readonly signatureAidant: Signatures['aidant']['type']
}

/** Le PDF, octet pour octet, et de quoi ouvrir son engagement au journal. */
export interface DocumentPdf {
  readonly mandat: MandatId
  readonly octets: Uint8Array
  readonly sha256: string
  readonly sel: string
}
