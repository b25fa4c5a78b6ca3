import { expect, it } from 'vitest'
import { passerA, unPosteOuvert } from '../../support/container.ts'
import { unBrouillon } from '../../support/au-poste.ts'

it('rend les siens, du plus récent au plus ancien, jamais ceux d’un collègue', async () => {
  const poste = await unPosteOuvert()
  const premier = await unBrouillon(poste)
  poste.ports.clock.avancer(60)
  const second = await unBrouillon(poste)
  expect((await poste.actes.listerBrouillons()).brouillons.map(({ id }) => id)).toEqual([second, premier])
  await passerA(poste, 'Paul')
  expect((await poste.actes.listerBrouillons()).brouillons).toEqual([])
})
