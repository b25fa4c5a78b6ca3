import { expect, it } from 'vitest'
import { unPoste } from '../../support/container.ts'

it('propose huit mots, d’autres à chaque fois, avant tout coffre', async () => {
  const { actes } = unPoste()
  const mots = await actes.proposerMots()
  expect(mots).toHaveLength(8)
  expect(await actes.proposerMots()).not.toEqual(mots)
})
