import type { Ids } from '../../src/application/ports.ts'

/** Identifiants qui se suivent, de la forme des vrais : `…01`, `…02`. */
export function countingIds(): Ids {
  let rang = 0
  const suivant = (longueur: number): string => {
    rang += 1
    return String(rang).padStart(longueur, '0')
  }
  return { nouveau: <T extends string>() => suivant(26) as T, sel: () => suivant(64) }
}
