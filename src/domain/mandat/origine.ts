import type { MandatId } from '../ids.ts'
import type { NumeroMandat } from './mandat.ts'

/** D'où vient un mandat. Un avenant ajoute des lignes au premier et le nomme ; un renouvellement le suit, sans le prolonger. */
export type Origine =
  | { readonly type: 'neuf' }
  | { readonly type: 'avenant'; readonly mandat: MandatId; readonly numero: NumeroMandat }
  | { readonly type: 'renouvellement'; readonly mandat: MandatId; readonly numero: NumeroMandat }

export const ORIGINE_NEUVE: Origine = { type: 'neuf' }
