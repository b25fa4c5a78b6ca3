import type { CodeRecu, RaisonDAttente } from '../../../domain/vie/suivi.ts'

/** Ce qu'on peut dire d'une ligne en une fois. `avance` : quelque chose a été fait, la ligne reste à finir. */
export const CHOIX = ['accomplie', 'avance', 'enAttente', 'abandonnee'] as const
export type Choix = (typeof CHOIX)[number]

/** Ce qui est tapé dans la boîte « Noter », tel quel. */
export interface Note {
  readonly choix: Choix
  /** Le jour où c'est arrivé, tel que tapé. */
  readonly le: string
  readonly fait: string
  readonly code: CodeRecu | null
  readonly raison: RaisonDAttente
  readonly note: string
  readonly jusquAu: string
  readonly pourquoi: string
}
