import { expect, it } from 'vitest'
import { refuse, reussi, unPosteOuvert } from '../../support/container.ts'
import { uneSeanceFinie } from '../../support/au-poste.ts'

it('commence un brouillon vide, déjà gardé, avec la commune comme lieu de signature', async () => {
  const { actes, ports } = await unPosteOuvert()
  const seance = await actes.ouvrirSeance('jeFais')
  const brouillon = reussi(await actes.commencerBrouillon(seance.id))
  expect(brouillon).toMatchObject({ seance: seance.id, lieuSignature: 'Valfleury', lignes: [], modifieA: ports.clock.maintenant() })
  expect(reussi(await actes.lireBrouillon(brouillon.id))).toEqual(brouillon)
})

it('refuse une séance close', async () => {
  const poste = await unPosteOuvert()
  const { id } = await uneSeanceFinie(poste)
  reussi(await poste.actes.cloreSeance(id))
  expect(refuse(await poste.actes.commencerBrouillon(id))).toEqual({ type: 'SeanceIntrouvable' })
})
