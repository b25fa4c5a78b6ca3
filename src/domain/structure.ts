import type { AidantId } from './ids.ts'
import type { Structure } from './mandat/parties.ts'

export interface Aidant {
  readonly id: AidantId
  readonly nom: string
  readonly fonction: string
}

/** Les réglages du poste, lisibles de toute l'équipe : la structure et la table des aidants (noms effaçables). */
export interface Reglages {
  readonly structure: Structure
  readonly aidants: readonly Aidant[]
}
