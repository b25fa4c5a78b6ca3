import type { MandatId } from '../ids.ts'
import type { JourCivil } from '../jour-civil.ts'
import type { LigneMandat, MandatSigne } from '../mandat/mandat.ts'
import { numeroter } from '../mandat/numeroter.ts'
import type { Fin } from './fin.ts'
import type { Suivi } from './suivi.ts'

/** Un mandat compte soixante lignes au plus : au-delà, ce n'est pas un numéro imprimé. */
const DERNIER_NUMERO = 60

/** Vrai si ce nombre peut être un numéro de ligne imprimé. */
export const estUnNumeroDeLigne = (numero: number): boolean => Number.isInteger(numero) && numero >= 1 && numero <= DERNIER_NUMERO

/**
 * Les lignes qu'une révocation partielle a arrêtées, par numéro imprimé, avec le premier jour où elles l'ont été
 * (C. civ. 2004). Un numéro qui n'est pas au mandat y figure aussi : il a été écrit par quelqu'un qui ne le lit pas.
 */
export function lignesArretees(
  mandat: MandatId,
  fins: readonly Pick<Fin, 'mandat' | 'lignes' | 'jour'>[],
): ReadonlyMap<number, JourCivil> {
  const arretees = new Map<number, JourCivil>()
  for (const fin of fins) {
    if (fin.mandat !== mandat) continue
    for (const numero of fin.lignes ?? []) {
      const deja = arretees.get(numero)
      if (deja === undefined || fin.jour < deja) arretees.set(numero, fin.jour)
    }
  }
  return arretees
}

/** Les lignes dans l'ordre du papier : la ligne numéro 1 est la première. Le mandat les garde comme elles ont été choisies. */
export const lignesImprimees = ({ lignes }: Pick<MandatSigne, 'lignes'>): readonly LigneMandat[] => numeroter(lignes).map(({ ligne }) => ligne)

/** Les numéros imprimés des lignes à faire ou en attente, pas arrêtées. */
export function lignesOuvertes(mandat: Pick<MandatSigne, 'id' | 'lignes'>, suivi: Suivi, fins: readonly Fin[]): readonly number[] {
  const arretees = lignesArretees(mandat.id, fins)
  return mandat.lignes
    .map((_, rang) => rang + 1)
    .filter((numero) => !arretees.has(numero))
    .filter((numero) => ['aFaire', 'enAttente'].includes(suivi.lignes[numero - 1]?.type ?? 'aFaire'))
}
