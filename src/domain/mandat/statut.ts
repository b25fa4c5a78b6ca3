import type { MandatId } from '../ids.ts'
import type { JourCivil } from '../jour-civil.ts'
import type { Fin } from '../vie/fin.ts'

export const STATUTS = ['aVenir', 'enCours', 'expire', 'revoque'] as const
export type Statut = (typeof STATUTS)[number]

/** Un mandat signé, son repère ou sa ligne de registre. */
export type Borne = { readonly debut: JourCivil; readonly echeance: JourCivil } & (
  | { readonly id: MandatId }
  | { readonly mandat: MandatId }
)

/**
 * Où en est un mandat ce jour-là : jamais gardé, toujours déduit. Le dernier jour est inclus. Une révocation notée vaut
 * aussitôt et pour toujours (C. civ. 2004), même si l'horloge du poste revient en arrière.
 */
export function statutAu(mandat: Borne, fins: readonly Pick<Fin, 'mandat' | 'lignes'>[], jour: JourCivil): Statut {
  const id = 'id' in mandat ? mandat.id : mandat.mandat
  if (fins.some((fin) => fin.mandat === id && fin.lignes === null)) return 'revoque'
  if (jour < mandat.debut) return 'aVenir'
  return jour > mandat.echeance ? 'expire' : 'enCours'
}
