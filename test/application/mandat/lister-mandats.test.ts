import { expect, it } from 'vitest'
import { ODETTE_FONTENAY } from '../../../src/application/essai/personas.ts'
import { passerA, reussi, unPosteOuvert } from '../../support/container.ts'
import { unMandat } from '../../support/au-poste.ts'

const mandant = ODETTE_FONTENAY.mandant

it('résume chaque mandat avec son statut du jour, le plus récent d’abord', async () => {
  const poste = await unPosteOuvert()
  const premier = await unMandat(poste)
  poste.ports.clock.avancer(60)
  const second = await unMandat(poste, { duree: { type: 'unJour', jour: '' } })
  const { mandats, fermes, ecartees } = await poste.actes.listerMandats()
  expect(mandats.map(({ id, numero }) => [id, numero])).toEqual([
    [second, 'ESSA-0002'],
    [premier, 'ESSA-0001'],
  ])
  expect(mandats[1]).toMatchObject({ organismes: ['CAF', 'Assurance maladie'], statut: 'enCours', copieRemise: false, homonyme: false })
  expect({ fermes, ecartees }).toEqual({ fermes: [], ecartees: [] })
})

it('déduit le statut du jour : en cours le dernier jour, terminé le lendemain, révoqué pour toujours', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste, { duree: { type: 'jusquAu', jour: '23/11/2026' } })
  const statut = async (): Promise<string | undefined> => (await poste.actes.listerMandats()).mandats[0]?.statut
  poste.ports.clock.avancer(2 * 86_400)
  expect(await statut()).toBe('enCours')
  poste.ports.clock.avancer(86_400)
  expect(await statut()).toBe('expire')
  poste.ports.clock.avancer(-3 * 86_400)
  reussi(await poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: null }))
  expect(await statut()).toBe('revoque')
})

it('distingue les homonymes, pas deux mandats d’une même personne', async () => {
  const poste = await unPosteOuvert()
  await unMandat(poste)
  await unMandat(poste)
  expect((await poste.actes.listerMandats()).mandats.map(({ homonyme }) => homonyme)).toEqual([false, false])
  await unMandat(poste, mandant ? { mandant: { ...mandant, dateNaissance: '02/02/1960' } } : {})
  expect((await poste.actes.listerMandats()).mandats.map(({ homonyme }) => homonyme)).toEqual([true, true, true])
})

it('dit la copie remise', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  await poste.actes.remettreCopie(id, 'papier')
  expect((await poste.actes.listerMandats()).mandats[0]?.copieRemise).toBe(true)
})

it('d’un mandat donné à un seul aidant, un collègue ne voit que le repère', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste, { quiPeutAgir: 'cetAidant' })
  await passerA(poste, 'Paul')
  const liste = await poste.actes.listerMandats()
  expect(liste.mandats).toEqual([])
  expect(liste.fermes).toEqual([{ id, numero: 'ESSA-0001', debut: '2026-11-21', echeance: '2027-05-20', statut: 'enCours' }])
})
