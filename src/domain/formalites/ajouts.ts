import type { Drapeau, FormaliteId, OrganismeId, Recurrence, Situation } from './formalite.ts'

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
