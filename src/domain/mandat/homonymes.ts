import type { MandatId } from '../ids.ts'
import { motsDe } from '../texte/normaliser.ts'
import { nomAffiche, type Mandant, type Naissance } from './parties.ts'

interface AvecMandant {
  readonly id: MandatId
  readonly mandant: Mandant
}

const cleDuNom = ({ nom }: Mandant): string => motsDe(nomAffiche(nom)).toSorted().join(' ')

const dateDe = (naissance: Naissance): string | null =>
  naissance.type === 'jour' ? naissance.jour : naissance.type === 'annee' ? String(naissance.annee) : null

/** Sans date connue des deux côtés, on ne sait pas si c'est la même personne : le doute se montre. */
const memePersonne = (a: Naissance, b: Naissance): boolean => dateDe(a) !== null && dateDe(a) === dateDe(b)

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
    groupe.some(({ mandant }, rang) => groupe.slice(rang + 1).some((autre) => !memePersonne(mandant.naissance, autre.mandant.naissance))),
  )
  return new Set(confondus.flat().map(({ id }) => id))
}
