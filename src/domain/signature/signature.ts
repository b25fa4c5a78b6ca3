import type { Instant } from '../jour-civil.ts'

/** Cadre de 3000 × 1000 unités entières, quelle que soit la taille de l'écran. */
export const CADRE = { largeur: 3000, hauteur: 1000 } as const
export interface Point {
  readonly x: number
  readonly y: number
}
export type Trait = readonly Point[]

/** Ce que la main a fait, avant toute neutralisation : vit en mémoire le temps d'un geste. */
export type GesteDeSignature =
  | { readonly type: 'trace'; readonly traits: readonly Trait[] }
  | { readonly type: 'nomEcrit'; readonly nom: string; readonly attestations: readonly [boolean, boolean] }

/** Ce qui est gardé : ni temps, ni pression, ni vitesse (ADR 0009). */
export type SignatureApposee =
  | { readonly type: 'trace'; readonly traits: readonly Trait[]; readonly a: Instant }
  | { readonly type: 'nomEcrit'; readonly nom: string; readonly a: Instant }

export interface Signatures {
  readonly mandant: SignatureApposee
  readonly aidant: SignatureApposee
  /** Celle du curateur présent ; `null` s'il n'en faut pas, ou si le papier l'attend. */
  readonly curateur: SignatureApposee | null
}

export type RefusSignature =
  | { readonly type: 'SignatureVide' }
  | { readonly type: 'SignatureTropPetite' }
  | { readonly type: 'NomEcritVide' }
  | { readonly type: 'NomEcritDifferent' }
  | { readonly type: 'AttestationsNonCochees' }
  /** Personne de cette qualité ne signe ce mandat à l'écran, ou sa signature manque. */
  | { readonly type: 'SignatureNonAttendue' }
