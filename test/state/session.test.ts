import { expect, it } from 'vitest'
import { AIDANTE_FICTIVE, STRUCTURE_FICTIVE } from '../../src/application/essai/personas.ts'
import { useSession } from '../../src/state/session.ts'
import { AUTRES_MOTS, MOTS, refuse, unPoste, unPosteOuvert } from '../support/container.ts'
import { desMagasins, desServices } from '../support/services.ts'

it('suit le coffre : chargement, absent, ouvert, verrouillé, rouvert', async () => {
  const { ports, actes } = unPoste()
  const session = desMagasins(desServices(ports)).dans(useSession)
  expect(session.phase).toBe('chargement')
  await session.relire()
  expect(session.phase).toBe('absent')
  await session.creer({ ...AIDANTE_FICTIVE, secret: MOTS, structure: STRUCTURE_FICTIVE })
  expect(session).toMatchObject({ phase: 'ouvert', aidant: { nom: 'Inès Morvan' }, reglages: { structure: STRUCTURE_FICTIVE } })
  await actes.verrouillerCoffre()
  expect(session.phase).toBe('verrouille')
  await session.relire()
  const carte = session.cartes[0]
  expect(carte?.etiquette).toBe('Inès')
  if (carte) await session.ouvrir(carte.id, MOTS)
  expect(session.phase).toBe('ouvert')
})

it('rend le refus de la création sans changer de phase', async () => {
  const session = desMagasins(desServices(unPoste().ports)).dans(useSession)
  await session.relire()
  expect(refuse(await session.creer({ ...AIDANTE_FICTIVE, nom: '', secret: MOTS, structure: STRUCTURE_FICTIVE }))).toEqual({ type: 'AidantSansNom' })
  expect(session.phase).toBe('absent')
})

it('dit l’attente après de mauvais mots', async () => {
  const { ports, actes, session: tenue } = await unPosteOuvert()
  const session = desMagasins(desServices(ports)).dans(useSession)
  await actes.verrouillerCoffre()
  await expect(session.ouvrir(tenue.aidant, AUTRES_MOTS)).rejects.toMatchObject({ code: 'wrong-secret' })
  await session.relire()
  expect(session).toMatchObject({ phase: 'verrouille', attenteSecondes: 1 })
})
