import { expect, it } from 'vitest'
import { passerA, unPosteOuvert } from '../../support/container.ts'

it('rend la dernière séance ouverte de l’aidant, ou rien', async () => {
  const { actes, ports } = await unPosteOuvert()
  expect(await actes.seanceEnCours()).toBeNull()
  await actes.ouvrirSeance('jeForme')
  ports.clock.avancer(60)
  const derniere = await actes.ouvrirSeance('jeFais')
  expect(await actes.seanceEnCours()).toEqual(derniere)
})

it('ne rend pas celle d’un collègue', async () => {
  const poste = await unPosteOuvert()
  await poste.actes.ouvrirSeance('jeFais')
  await passerA(poste, 'Paul')
  expect(await poste.actes.seanceEnCours()).toBeNull()
})
