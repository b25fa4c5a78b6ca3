import type { Formalite, FormaliteId, Organisme, OrganismeId } from '../formalites/formalite.ts'

/** Ce que le profil demande au catalogue livré : qui existe. */
export interface CatalogueConnu {
  readonly organismes: readonly Organisme[]
  readonly formalite: (id: FormaliteId) => Formalite | null
  readonly organisme: (id: OrganismeId) => Organisme | null
}

/** Au plus par profil, et par situation : au-delà, un fichier se trompe. */
export const MAXIMUM = { formalites: 200, situations: 100, lignes: 20 } as const
