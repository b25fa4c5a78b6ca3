import { expect, it } from 'vitest'
import { STRUCTURE_FICTIVE } from '../../../src/application/essai/personas.ts'
import { operations, refuse, reussi, unPosteOuvert } from '../../support/container.ts'

it('change la structure, garde les aidants, et le note au journal', async () => {
  const poste = await unPosteOuvert()
  const { actes } = poste
  const avant = await actes.lireReglages()
  reussi(await actes.modifierReglages({ ...STRUCTURE_FICTIVE, telephone: '01 99 00 99 99' }))
  expect(await actes.lireReglages()).toEqual({ ...avant, structure: { ...STRUCTURE_FICTIVE, telephone: '01 99 00 99 99' } })
  expect(operations(poste).at(-1)).toBe('reglages-modifies')
})

it('refuse un téléphone sans chiffre et ne change rien', async () => {
  const { actes } = await unPosteOuvert()
  expect(refuse(await actes.modifierReglages({ ...STRUCTURE_FICTIVE, telephone: 'à l’accueil' }))).toEqual({ type: 'StructureIncomplete' })
  expect((await actes.lireReglages()).structure).toEqual(STRUCTURE_FICTIVE)
})

it('lève « locked » si le coffre est fermé', async () => {
  const { actes } = await unPosteOuvert()
  await actes.verrouillerCoffre()
  await expect(actes.lireReglages()).rejects.toMatchObject({ code: 'locked' })
})
