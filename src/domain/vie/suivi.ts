import type { AidantId, MandatId } from '../ids.ts'
import type { Instant, JourCivil } from '../jour-civil.ts'

/** Pourquoi une ligne attend : une liste, pour rappeler le bon délai ; `autre` s'explique en quelques mots. */
export const RAISONS_D_ATTENTE = ['lienDActivation', 'courrierAvecCode', 'piece', 'reponse', 'rendezVous', 'autre'] as const
export type RaisonDAttente = (typeof RAISONS_D_ATTENTE)[number]

export type EtatDeLigne =
  | { readonly type: 'aFaire' }
  | { readonly type: 'enAttente'; readonly raison: RaisonDAttente; readonly note: string; readonly jusquAu: JourCivil }
  | { readonly type: 'accomplie'; readonly le: JourCivil }
  | { readonly type: 'abandonnee'; readonly le: JourCivil; readonly pourquoi: string }

/** Comment le code a été reçu ; le code lui-même n'est jamais gardé. */
export const CODES_RECUS = ['personnePresente', 'dicteAuTelephone', 'boiteDediee'] as const
export type CodeRecu = (typeof CODES_RECUS)[number]

/** Ce qui a été fait, tel jour, sous ce mandat (C. civ. 1993). `ligne` : son numéro imprimé. */
export interface ActeNote {
  readonly ligne: number
  readonly le: JourCivil
  readonly a: Instant
  readonly quoi: string
  readonly code: CodeRecu | null
  readonly par: AidantId
}

/** Un appel à un organisme, fiche téléphone en main. */
export interface Appel {
  readonly organisme: string
  readonly le: JourCivil
  readonly a: Instant
  readonly reponse: string
  readonly par: AidantId
}

/** Un papier confié : sa sorte, combien, rendu quand. Jamais son numéro. */
export interface Original {
  readonly sorte: string
  readonly nombre: number
  readonly confieLe: JourCivil
  readonly renduLe: JourCivil | null
}

/** La vie d'un mandat signé : elle s'écrit à côté, le mandat ne change pas. Mêmes lecteurs que lui. */
export interface Suivi {
  readonly mandat: MandatId
  /** Un état par ligne, dans l'ordre imprimé. */
  readonly lignes: readonly EtatDeLigne[]
  readonly actes: readonly ActeNote[]
  readonly appels: readonly Appel[]
  readonly originaux: readonly Original[]
  /** Le jour où le papier est revenu signé du curateur ; `null` s'il n'est pas attendu, ou pas revenu. */
  readonly curateurSigneLe: JourCivil | null
}

/** La vie d'un mandat dont rien n'est encore noté : chaque ligne reste à faire. */
export const suiviInitial = (mandat: { readonly id: MandatId; readonly lignes: readonly unknown[] }): Suivi => ({
  mandat: mandat.id,
  lignes: mandat.lignes.map(() => ({ type: 'aFaire' })),
  actes: [],
  appels: [],
  originaux: [],
  curateurSigneLe: null,
})
