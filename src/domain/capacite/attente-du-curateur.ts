import type { MandatPret } from '../mandat/mandat.ts'
import type { Suivi } from '../vie/suivi.ts'

/** Vrai tant que le papier que doit signer le curateur n'est pas revenu (C. civ. 467). `suivi` : `null` si rien n'y est noté. */
export const estEnAttenteDuCurateur = (
  { curateur }: Pick<MandatPret, 'curateur'>,
  suivi: Pick<Suivi, 'curateurSigneLe'> | null,
): boolean => curateur?.signe === 'papier' && (suivi?.curateurSigneLe ?? null) === null
