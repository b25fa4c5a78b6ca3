import { expect, it } from 'vitest'
import { parseId, type MandatId } from '../../../src/domain/ids.ts'
import { passerA, refuse, reussi, unPosteOuvert } from '../../support/container.ts'
import { unMandat } from '../../support/au-poste.ts'

it('rend le mandat, ses remises et sa fin', async () => {
  const poste = await unPosteOuvert()
  const [id, autre] = [await unMandat(poste), await unMandat(poste)]
  await poste.actes.remettreCopie(id, 'fichier')
  await poste.actes.remettreCopie(autre, 'papier')
  expect(reussi(await poste.actes.lireMandat(id))).toMatchObject({ statut: 'enCours', fin: null, remises: [{ mandat: id, moyen: 'fichier' }] })
  await poste.actes.revoquerMandat(id, { voie: 'parTelephone', lignes: null })
  expect(reussi(await poste.actes.lireMandat(id))).toMatchObject({ statut: 'revoque', fin: { voie: 'parTelephone' } })
})

it('refuse un mandat inconnu, et lève « locked » pour celui d’un autre', async () => {
  const poste = await unPosteOuvert()
  const inconnu = parseId<MandatId>('Z'.repeat(26))
  expect(inconnu && refuse(await poste.actes.lireMandat(inconnu))).toEqual({ type: 'MandatIntrouvable' })
  const id = await unMandat(poste, { quiPeutAgir: 'cetAidant' })
  await passerA(poste, 'Paul')
  await expect(poste.actes.lireMandat(id)).rejects.toMatchObject({ code: 'locked' })
})
