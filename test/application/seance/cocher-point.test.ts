import { expect, it } from 'vitest'
import { parseId, type SeanceId } from '../../../src/domain/ids.ts'
import { pointsDe } from '../../../src/domain/seance/points.ts'
import { POSTURES } from '../../../src/domain/seance/seance.ts'
import { refuse, reussi, unPosteOuvert } from '../../support/container.ts'
import { uneSeanceFinie } from '../../support/au-poste.ts'

const cas = POSTURES.flatMap((posture) =>
  (['avant', 'apres'] as const).flatMap((quand) => pointsDe(posture, quand).map(({ id }) => ({ posture, quand, id }))),
)

it.each(cas)('coche « $id » ($posture, $quand) à sa place', async ({ posture, quand, id }) => {
  const { actes, ports } = await unPosteOuvert()
  const seance = await actes.ouvrirSeance(posture)
  const notee = reussi(await actes.cocherPoint(seance.id, id, 'fait'))
  expect(notee[quand]).toEqual([{ point: id, reponse: { type: 'fait', a: ports.clock.maintenant() } }])
  expect(await ports.vault.lire('seance', seance.id)).toEqual(notee)
})

it.each(['impossible', 'urgence'] as const)('garde une exception « %s » avec son motif ; le journal ne garde que la sorte', async (type) => {
  const { actes, ports } = await unPosteOuvert()
  const seance = await actes.ouvrirSeance('jeFais')
  const notee = reussi(await actes.cocherPoint(seance.id, 'codes-prets', { type, motif: ' téléphone  déchargé ' }))
  expect(notee.avant[0]?.reponse).toMatchObject({ type, motif: 'téléphone déchargé' })
  const ligne = ports.vault.journal().at(-1)?.evenement
  expect(ligne?.details).toEqual({ point: 'codes-prets', reponse: type })
})

it('remplace une réponse par la suivante', async () => {
  const { actes } = await unPosteOuvert()
  const { id } = await actes.ouvrirSeance('jeFais')
  await actes.cocherPoint(id, 'codes-prets', { type: 'urgence', motif: 'expulsion demain' })
  const notee = reussi(await actes.cocherPoint(id, 'codes-prets', 'fait'))
  expect(notee.avant.map(({ reponse }) => reponse.type)).toEqual(['fait'])
})

it('refuse une exception sans motif, ou dont le motif porte un numéro de sécurité sociale', async () => {
  const { actes } = await unPosteOuvert()
  const { id } = await actes.ouvrirSeance('jeFais')
  expect(refuse(await actes.cocherPoint(id, 'codes-prets', { type: 'urgence', motif: ' ' }))).toEqual({ type: 'MotifManquant' })
  const avecNir = await actes.cocherPoint(id, 'codes-prets', { type: 'urgence', motif: '2 69 05 49 588 157 80' })
  expect(refuse(avecNir)).toEqual({ type: 'NirRefuse' })
  expect((await actes.seanceEnCours())?.avant).toEqual([])
})

it('ne change rien pour un point d’une autre posture', async () => {
  const { actes } = await unPosteOuvert()
  const seance = await actes.ouvrirSeance('jeFais')
  expect(reussi(await actes.cocherPoint(seance.id, 'donnees-fictives', 'fait'))).toEqual(seance)
})

it('refuse une séance close ou inconnue', async () => {
  const poste = await unPosteOuvert()
  const seance = await uneSeanceFinie(poste)
  reussi(await poste.actes.cloreSeance(seance.id))
  const inconnue = parseId<SeanceId>('Z'.repeat(26)) ?? seance.id
  for (const id of [seance.id, inconnue]) {
    expect(refuse(await poste.actes.cocherPoint(id, 'sites-quittes', 'fait'))).toEqual({ type: 'SeanceIntrouvable' })
  }
})
