import type { MandatId } from '../ids.ts'
import { motsDe, normaliser } from '../texte/normaliser.ts'
import { nomAffiche, type Mandant, type Naissance } from './parties.ts'

interface AvecMandant {
  readonly id: MandatId
  readonly mandant: Mandant
}

/** Le nom sans accents ni casse, mots rangés : « LEFEVRE Zoe » et « Zoé Lefèvre » sont un même nom. */
export const cleDuNom = ({ nom }: Pick<Mandant, 'nom'>): string => motsDe(nomAffiche(nom)).toSorted().join(' ')

const dateDe = (naissance: Naissance): string | null =>
  naissance.type === 'jour' ? naissance.jour : naissance.type === 'annee' ? String(naissance.annee) : null

/** Sans date connue des deux côtés, on ne sait pas si c'est la même personne : le doute se montre. */
const memeDate = (a: Naissance, b: Naissance): boolean => dateDe(a) !== null && dateDe(a) === dateDe(b)

/** Un prénom ou un nom commun, né le même jour au même endroit : le nom d'usage a pu changer (mariage, divorce). */
function nomChange(a: Mandant, b: Mandant): boolean {
  if (a.naissance.type !== 'jour' || !memeDate(a.naissance, b.naissance)) return false
  const lieux = [a, b].map(({ naissance }) => normaliser(naissance.lieu))
  const mots = new Set(motsDe(nomAffiche(a.nom)))
  return lieux[0] !== '' && lieux[0] === lieux[1] && motsDe(nomAffiche(b.nom)).some((mot) => mots.has(mot))
}

/** Vrai si ces deux mandants sont sûrement la même personne : même nom et même naissance, ou naissance complète et nom voisin. */
export const memePersonne = (a: Mandant, b: Mandant): boolean =>
  (cleDuNom(a) === cleDuNom(b) && memeDate(a.naissance, b.naissance)) || nomChange(a, b)

/**
 * Les mandats dont le nom est aussi celui d'une autre personne (accents, casse et ordre des mots sans effet) : l'écran y
 * ajoute la naissance. Deux mandats d'une même personne ne sont pas des homonymes.
 */
export function homonymes(mandats: readonly AvecMandant[]): ReadonlySet<MandatId> {
  const parNom = new Map<string, AvecMandant[]>()
  for (const mandat of mandats) {
    const cle = cleDuNom(mandat.mandant)
    parNom.set(cle, [...(parNom.get(cle) ?? []), mandat])
  }
  const confondus = [...parNom.values()].filter((groupe) =>
    groupe.some(({ mandant }, rang) => groupe.slice(rang + 1).some((autre) => !memeDate(mandant.naissance, autre.mandant.naissance))),
  )
  return new Set(confondus.flat().map(({ id }) => id))
}
