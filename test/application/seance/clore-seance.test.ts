import { expect, it } from 'vitest'
import { pointsDe } from '../../../src/domain/seance/points.ts'
import { refuse, reussi, unPosteOuvert } from '../../support/container.ts'
import { uneSeanceFinie } from '../../support/au-poste.ts'

it('clôt une séance dont les points d’après sont faits', async () => {
  const poste = await unPosteOuvert()
  const { id } = await uneSeanceFinie(poste)
  poste.ports.clock.avancer(600)
  expect(reussi(await poste.actes.cloreSeance(id)).closeA).toBe(poste.ports.clock.maintenant())
  expect(await poste.actes.seanceEnCours()).toBeNull()
})

it('clôt aussi avec des exceptions, et le journal en garde le nombre', async () => {
  const { actes, ports } = await unPosteOuvert()
  const { id } = await actes.ouvrirSeance('jeFais')
  for (const point of pointsDe('jeFais', 'apres')) await actes.cocherPoint(id, point.id, { type: 'urgence', motif: 'pompiers' })
  reussi(await actes.cloreSeance(id))
  expect(ports.vault.journal().at(-1)?.evenement).toMatchObject({ op: 'seance-close', details: { exceptions: pointsDe('jeFais', 'apres').length } })
})

it('refuse tant qu’un point d’après manque, quel qu’il soit', async () => {
  for (const manque of pointsDe('jAccompagne', 'apres')) {
    const { actes } = await unPosteOuvert()
    const { id } = await actes.ouvrirSeance('jAccompagne')
    for (const point of pointsDe('jAccompagne', 'apres')) if (point !== manque) await actes.cocherPoint(id, point.id, 'fait')
    expect(refuse(await actes.cloreSeance(id)), manque.id).toEqual({ type: 'PointsManquants' })
  }
})

it('refuse une séance déjà close', async () => {
  const poste = await unPosteOuvert()
  const { id } = await uneSeanceFinie(poste)
  reussi(await poste.actes.cloreSeance(id))
  expect(refuse(await poste.actes.cloreSeance(id))).toEqual({ type: 'SeanceIntrouvable' })
})
