import { expect, it } from 'vitest'
import { ODETTE_FONTENAY } from '../../../src/application/essai/personas.ts'
import { refuse, reussi, unPosteOuvert } from '../../support/container.ts'
import { unBrouillon } from '../../support/au-poste.ts'

it('laisse passer un brouillon dont toutes les lettres s’écrivent', async () => {
  const poste = await unPosteOuvert()
  const brouillon = reussi(await poste.actes.lireBrouillon(await unBrouillon(poste)))
  expect(reussi(await poste.actes.preparerMandat(brouillon)).jugement.pret).not.toBeNull()
})

it('refuse avant de signer une lettre qu’aucune police ne sait écrire, où qu’elle soit', async () => {
  const poste = await unPosteOuvert()
  const lignes = (ODETTE_FONTENAY.lignes ?? []).map((ligne) => ({ ...ligne, precision: 'chez 🐈 Félix' }))
  const brouillon = reussi(await poste.actes.lireBrouillon(await unBrouillon(poste, { lignes })))
  expect(refuse(await poste.actes.preparerMandat(brouillon))).toEqual({ type: 'LettreImpossible', lettres: '🐈' })
})
