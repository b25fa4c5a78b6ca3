import { expect, it } from 'vitest'
import { AUTRES_MOTS, MOTS, operations, unPosteOuvert } from '../../support/container.ts'

it('ouvre avec les bons mots, accents et casse sans effet, et le journal le dit', async () => {
  const poste = await unPosteOuvert()
  await poste.actes.verrouillerCoffre()
  expect(await poste.actes.ouvrirCoffre(poste.session.aidant, MOTS.toUpperCase())).toEqual({ ...poste.session, alertes: [] })
  expect(operations(poste).at(-1)).toBe('coffre-ouvert')
})

it('lève « wrong-secret » pour d’autres mots, et laisse fermé', async () => {
  const { actes, session } = await unPosteOuvert()
  await actes.verrouillerCoffre()
  await expect(actes.ouvrirCoffre(session.aidant, AUTRES_MOTS)).rejects.toMatchObject({ code: 'wrong-secret' })
  expect(await actes.etatDuCoffre()).toMatchObject({ type: 'verrouille', attenteSecondes: 1 })
})
