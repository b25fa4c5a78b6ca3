import type { Brouillon } from '../../domain/brouillon/brouillon.ts'
import type { LigneEcartee, Ports } from '../ports.ts'

export interface ListeDesBrouillons {
  /** Du plus récent au plus ancien. */
  readonly brouillons: readonly Brouillon[]
  readonly ecartees: readonly LigneEcartee[]
}

/** Les brouillons de l'aidant qui tient la session ; ceux des collègues ne se voient pas. */
export const listerBrouillons =
  ({ vault }: Ports) =>
  async (): Promise<ListeDesBrouillons> => {
    const { lignes, ecartees } = await vault.lister('brouillon')
    const brouillons = lignes.map(({ contenu }) => contenu).sort((a, b) => (a.modifieA < b.modifieA ? 1 : -1))
    return { brouillons, ecartees }
  }
