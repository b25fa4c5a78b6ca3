import type { AidantId, SeanceId } from '../ids.ts'
import type { Instant } from '../jour-civil.ts'

/** « Je forme », « j'accompagne » : sans mandat. « Je fais en son absence » : avec (docs/sources.md). */
export const POSTURES = ['jeForme', 'jAccompagne', 'jeFais'] as const
export type Posture = (typeof POSTURES)[number]

/** La réponse à un point : fait, ou une exception avec quelques mots. Rien sur l'usager. */
export type Reponse =
  | { readonly type: 'fait'; readonly a: Instant }
  | { readonly type: 'impossible'; readonly motif: string; readonly a: Instant }
  | { readonly type: 'urgence'; readonly motif: string; readonly a: Instant }

export interface Coche {
  readonly point: string
  readonly reponse: Reponse
}

/** Une séance d'accompagnement : qui, quand, quels points, quelles exceptions. */
export interface Seance {
  readonly id: SeanceId
  readonly aidant: AidantId
  readonly posture: Posture
  /** Version de la liste des points, gardée avec la séance. */
  readonly versionPoints: string
  readonly ouverteA: Instant
  readonly closeA: Instant | null
  readonly avant: readonly Coche[]
  readonly apres: readonly Coche[]
  /** Sites officiels utilisés, pour la déconnexion à la fin. */
  readonly sites: readonly string[]
}
