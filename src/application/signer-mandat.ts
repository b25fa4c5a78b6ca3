import type { Instant } from '../domain/jour-civil.ts'
import type { GesteDeSignature } from '../domain/mandat/signature.ts'

/** Un geste et l'instant où la main s'est levée. */
export interface GesteDate {
  readonly geste: GesteDeSignature
  readonly a: Instant
}
