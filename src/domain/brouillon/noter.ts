import type { Refus } from '../mandat/refus.ts'
import type { Result } from '../result.ts'
import type { Champ } from './brouillon.ts'

/** Note chaque refus à côté de son champ, et rend la valeur quand il n'y en a pas. */
export type Noter = <T>(champ: Champ, lu: Result<T, Refus>) => T | null
