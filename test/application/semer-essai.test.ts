import { expect, it } from 'vitest'
import { semerEssai } from '../../src/application/essai/semer-essai.ts'
import { unPoste } from '../support/container.ts'

it('garnit le coffre d’essai par les vrais actes : un mandat en cours, un brouillon, une séance ouverte', async () => {
  const { ports, actes } = unPoste()
  const { mots } = await semerEssai(ports)()
  expect(mots.split(' ')).toHaveLength(8)
  const { mandats } = await actes.listerMandats()
  expect(mandats).toMatchObject([{ mandant: { nom: { nom: 'Fontenay' } }, organismes: ['CAF', 'Assurance maladie'], statut: 'enCours' }])
  const { brouillons } = await actes.listerBrouillons()
  expect(brouillons.map(({ mandant, lignes }) => [mandant.nom, lignes.length])).toEqual([['Diallo', 1]])
  expect((await actes.seanceEnCours())?.id).toBe(brouillons[0]?.seance)
})

it('se rouvre avec les mots rendus', async () => {
  const { ports, actes } = unPoste()
  const { mots } = await semerEssai(ports)()
  await actes.verrouillerCoffre()
  const etat = await actes.etatDuCoffre()
  const carte = etat.type === 'verrouille' ? etat.cartes[0] : undefined
  expect(carte && (await actes.ouvrirCoffre(carte.id, mots)).referent).toBe(true)
})
