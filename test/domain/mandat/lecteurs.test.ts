import { expect, expectTypeOf, it } from 'vitest'
import { KINDS, type Kind } from '../../../src/application/ports.ts'
import { lecteursDe, type Lecteurs, type SorteDeLigne } from '../../../src/domain/mandat/lecteurs.ts'

const ATTENDUS: Readonly<Record<Kind, readonly [Lecteurs, Lecteurs]>> = {
  reglages: ['equipe', 'equipe'],
  brouillon: ['auteur', 'auteur'],
  mandat: ['equipe', 'auteur'],
  document: ['equipe', 'auteur'],
  repere: ['equipe', 'equipe'],
  registre: ['equipe', 'auteurEtReferents'],
  fin: ['equipe', 'equipe'],
  suivi: ['equipe', 'auteur'],
  remise: ['equipe', 'equipe'],
  seance: ['equipe', 'equipe'],
}

it.each(KINDS)('la clause dit qui ouvre une ligne « %s »', (sorte) => {
  expect([lecteursDe(sorte, 'toutAidant'), lecteursDe(sorte, 'cetAidant')]).toEqual(ATTENDUS[sorte])
})

it('parle des mêmes sortes que le port du coffre', () => {
  expectTypeOf<SorteDeLigne>().toEqualTypeOf<Kind>()
})
