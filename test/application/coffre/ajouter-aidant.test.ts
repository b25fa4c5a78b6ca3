import { expect, it } from 'vitest'
import { AUTRES_MOTS, operations, refuse, reussi, unPosteOuvert } from '../../support/container.ts'

const saisie = { etiquette: 'Paul', nom: 'Paul Ferrand', fonction: 'médiateur', referent: false, secret: AUTRES_MOTS }

it('ajoute un collègue qui ouvre avec ses propres mots et figure aux réglages', async () => {
  const poste = await unPosteOuvert()
  const { actes } = poste
  const id = reussi(await actes.ajouterAidant(saisie))
  await actes.verrouillerCoffre()
  expect(await actes.ouvrirCoffre(id, AUTRES_MOTS)).toMatchObject({ aidant: id, referent: false })
  expect((await actes.lireReglages()).aidants.map(({ nom }) => nom)).toEqual(['Inès Morvan', 'Paul Ferrand'])
  expect(operations(poste)).toContain('aidant-ajoute')
})

it('refuse un aidant sans nom, sans rien ajouter', async () => {
  const { actes } = await unPosteOuvert()
  expect(refuse(await actes.ajouterAidant({ ...saisie, nom: '' }))).toEqual({ type: 'AidantSansNom' })
  expect((await actes.lireReglages()).aidants).toHaveLength(1)
})

it('lève « locked » si le coffre est fermé', async () => {
  const { actes } = await unPosteOuvert()
  await actes.verrouillerCoffre()
  await expect(actes.ajouterAidant(saisie)).rejects.toMatchObject({ code: 'locked' })
})
