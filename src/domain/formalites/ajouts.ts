import type { Drapeau, FormaliteId, OrganismeId, Recurrence } from './formalite.ts'

declare const marque: unique symbol
/** `situation.demande-de-rsa`, ou `locale.…` pour celle d'une structure. Permanent. */
export type SituationId = string & { readonly [marque]: 'SituationId' }

/** Un groupe de lignes qu'on propose ensemble, jamais cochées d'avance. */
export interface Situation {
  readonly id: SituationId
  readonly titre: string
  readonly synonymes: readonly string[]
  readonly lignes: readonly FormaliteId[]
}

/** Une formalité qu'une structure ajoute pour elle : `local.…`, sous un organisme connu. */
export interface FormaliteLocale {
  readonly id: FormaliteId
  readonly titre: string
  readonly organisme: OrganismeId
  readonly drapeaux: readonly Drapeau[]
  readonly recurrence: Recurrence
}

/** Ce qu'une structure cache du catalogue, et ce qu'elle y ajoute. */
export interface Ajouts {
  readonly masques: readonly OrganismeId[]
  readonly formalites: readonly FormaliteLocale[]
  readonly situations: readonly Situation[]
}
