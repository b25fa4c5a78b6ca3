import { expect, it } from 'vitest'
import { semerEssai } from '../../src/application/essai/semer-essai.ts'
import { unPoste } from '../support/container.ts'

it('garnit le coffre d’essai par les vrais actes et le laisse ouvert', async () => {
  const { ports, actes } = unPoste()
  const { mots } = await semerEssai(ports)()
  expect(mots.split(' ')).toHaveLength(8)
  expect((await actes.etatDuCoffre()).type).toBe('ouvert')
  expect((await actes.listerBrouillons()).brouillons.map(({ mandant }) => mandant.nom)).toEqual(['Diallo'])
})
