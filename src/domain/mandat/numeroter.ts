import type { LigneMandat } from './mandat.ts'

export interface LigneNumerotee {
  /** Tel qu'imprimé sur le mandat. */
  readonly numero: number
  readonly ligne: LigneMandat
}

/** Les lignes dans l'ordre imprimé, rangées par organisme, numérotées d'un bout à l'autre. */
export function numeroter(lignes: readonly LigneMandat[]): readonly LigneNumerotee[] {
  const organismes = [...new Set(lignes.map(({ organisme }) => organisme))]
  return organismes.flatMap((un) => lignes.filter(({ organisme }) => organisme === un)).map((ligne, rang) => ({ numero: rang + 1, ligne }))
}
