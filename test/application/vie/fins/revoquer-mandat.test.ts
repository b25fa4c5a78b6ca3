import { expect, it } from 'vitest'
import { parseId, type MandatId } from '../../../../src/domain/ids.ts'
import { VOIES_DE_REVOCATION } from '../../../../src/domain/vie/fin.ts'
import { avec, operations, passerA, refuse, reussi, sansPlace, unPosteOuvert } from '../../../support/container.ts'
import { unMandat } from '../../../support/au-poste.ts'

it.each(VOIES_DE_REVOCATION)('note la révocation dite « %s », datée, sans toucher au mandat', async (voie) => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  const { mandat } = reussi(await poste.actes.lireMandat(id))
  const fin = reussi(await poste.actes.revoquerMandat(id, { voie, lignes: null }))
  expect(fin).toMatchObject({ mandat: id, jour: '2026-11-21', voie, recueilliePar: poste.session.aidant })
  expect(reussi(await poste.actes.lireMandat(id)).mandat).toEqual(mandat)
  expect(operations(poste).at(-1)).toBe('mandat-revoque')
})

it('se fait par un collègue qui ne peut pas lire le mandat, et l’auteur la voit', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste, { quiPeutAgir: 'cetAidant' })
  const paul = await passerA(poste, 'Paul')
  expect(reussi(await poste.actes.revoquerMandat(id, { voie: 'parTelephone', lignes: null })).recueilliePar).toBe(paul)
  expect((await poste.actes.listerMandats()).fermes[0]?.statut).toBe('revoque')
})

it('refuse un mandat inconnu, terminé, ou déjà révoqué', async () => {
  const poste = await unPosteOuvert()
  const inconnu = parseId<MandatId>('Z'.repeat(26))
  expect(inconnu && refuse(await poste.actes.revoquerMandat(inconnu, { voie: 'auGuichet', lignes: null }))).toEqual({ type: 'MandatIntrouvable' })
  const [id, court] = [await unMandat(poste), await unMandat(poste, { duree: { type: 'unJour', jour: '' } })]
  reussi(await poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: null }))
  expect(refuse(await poste.actes.revoquerMandat(id, { voie: 'parEcrit', lignes: null }))).toEqual({ type: 'DejaRevoque' })
  poste.ports.clock.avancer(86_400)
  expect(refuse(await poste.actes.revoquerMandat(court, { voie: 'auGuichet', lignes: null }))).toEqual({ type: 'MandatExpire' })
})

it('ne révoque rien quand l’écriture casse', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  const casse = avec(poste, { vault: sansPlace(poste.ports.vault) })
  await expect(casse.revoquerMandat(id, { voie: 'auGuichet', lignes: null })).rejects.toMatchObject({ code: 'quota' })
  expect(reussi(await poste.actes.lireMandat(id)).statut).toBe('enCours')
})
