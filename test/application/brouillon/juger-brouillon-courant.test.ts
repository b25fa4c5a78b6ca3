import { expect, it } from 'vitest'
import { reussi, unPosteOuvert } from '../../support/container.ts'
import { unBrouillon } from '../../support/au-poste.ts'

it('juge ce qui est tapé au jour dit et compose l’aperçu, sans rien garder', async () => {
  const poste = await unPosteOuvert()
  const brouillon = reussi(await poste.actes.lireBrouillon(await unBrouillon(poste)))
  const { jugement, blocs } = reussi(await poste.actes.jugerBrouillonCourant(brouillon))
  expect(jugement).toMatchObject({ refus: [], questions: [], pret: { debut: '2026-11-21', echeance: '2027-05-20' } })
  expect(JSON.stringify(blocs)).toContain('Odette Fontenay')
  const vide = { ...brouillon, protection: null, lignes: [] }
  const apres = reussi(await poste.actes.jugerBrouillonCourant(vide))
  expect(apres.jugement.refus.map(({ champ }) => champ)).toEqual(['protection', 'lignes'])
  expect(reussi(await poste.actes.lireBrouillon(brouillon.id))).toEqual(brouillon)
})
