import { expect, it } from 'vitest'
import { unPosteOuvert } from '../../support/container.ts'

it('ferme le coffre et révoque les fichiers montrés, même deux fois', async () => {
  const { actes, ports } = await unPosteOuvert()
  await actes.verrouillerCoffre()
  await actes.verrouillerCoffre()
  expect((await actes.etatDuCoffre()).type).toBe('verrouille')
  expect(ports.files.oublis()).toBeGreaterThan(0)
})
