import { expect, it } from 'vitest'
import { unPoste, unPosteOuvert } from '../../support/container.ts'

it('dit absent, ouvert, puis verrouillé avec les cartes et rien d’autre', async () => {
  expect(await unPoste().actes.etatDuCoffre()).toEqual({ type: 'absent' })
  const { actes, session } = await unPosteOuvert()
  expect(await actes.etatDuCoffre()).toEqual({ type: 'ouvert', session })
  await actes.verrouillerCoffre()
  expect(await actes.etatDuCoffre()).toEqual({ type: 'verrouille', cartes: [{ id: session.aidant, etiquette: 'Inès' }], attenteSecondes: 0 })
})
