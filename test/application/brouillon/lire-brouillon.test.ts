import { expect, it } from 'vitest'
import { parseId, type BrouillonId } from '../../../src/domain/ids.ts'
import { passerA, refuse, unPosteOuvert } from '../../support/container.ts'
import { unBrouillon } from '../../support/au-poste.ts'

it('refuse un brouillon inconnu', async () => {
  const { actes } = await unPosteOuvert()
  const inconnu = parseId<BrouillonId>('Z'.repeat(26))
  expect(inconnu && refuse(await actes.lireBrouillon(inconnu))).toEqual({ type: 'BrouillonIntrouvable' })
})

it('lève « locked » pour le brouillon d’une collègue, référente comprise', async () => {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste)
  await passerA(poste, 'Claire', true)
  await expect(poste.actes.lireBrouillon(id)).rejects.toMatchObject({ code: 'locked' })
})
