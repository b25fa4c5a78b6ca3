import { lignesImprimees } from '../vie/lignes.ts'
import type { LigneMandat } from './mandat.ts'

export interface LigneNumerotee {
  /** Tel qu'imprimé sur le mandat. */
  readonly numero: number
  readonly ligne: LigneMandat
}

/** Les lignes dans l'ordre du papier, numérotées d'un bout à l'autre. */
export const numeroter = (lignes: readonly LigneMandat[]): readonly LigneNumerotee[] =>
  lignesImprimees({ lignes }).map((ligne, rang) => ({ numero: rang + 1, ligne }))
