import type { MandatSigne } from '../mandat/mandat.ts'
import type { Suivi } from './suivi.ts'

/** Vrai tant que le curateur doit encore signer le papier (C. civ. 467) : on n'agit pas avant. */
export const curateurAttendu = (mandat: Pick<MandatSigne, 'curateur' | 'signatures'>, suivi: Suivi): boolean =>
  mandat.curateur?.signe === 'papier' && mandat.signatures.curateur === null && suivi.curateurSigneLe === null
