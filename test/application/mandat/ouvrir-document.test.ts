import { expect, it } from 'vitest'
import { parseId, type MandatId } from '../../../src/domain/ids.ts'
import { avec, operations, refuse, reussi, sansPlace, unPosteOuvert } from '../../support/container.ts'
import { unMandat } from '../../support/au-poste.ts'

it('rend les octets gardés à l’identique et journalise l’ouverture', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  expect(reussi(await poste.actes.ouvrirDocument(id))).toEqual((await poste.ports.vault.lire('document', id))?.octets)
  expect(operations(poste).at(-1)).toBe('document-ouvert')
})

it('ne montre rien que le journal ne puisse noter', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  await expect(avec(poste, { vault: sansPlace(poste.ports.vault) }).ouvrirDocument(id)).rejects.toMatchObject({ code: 'quota' })
})

it('refuse un mandat inconnu', async () => {
  const { actes } = await unPosteOuvert()
  const inconnu = parseId<MandatId>('Z'.repeat(26))
  expect(inconnu && refuse(await actes.ouvrirDocument(inconnu))).toEqual({ type: 'MandatIntrouvable' })
})
