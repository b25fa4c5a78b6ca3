import { expect, it } from 'vitest'
import { operations, refuse, unPosteOuvert } from '../../support/container.ts'
import { unBrouillon } from '../../support/au-poste.ts'

it('efface le brouillon et le dit au journal, sans rien de son contenu', async () => {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste)
  await poste.actes.effacerBrouillon(id)
  expect(refuse(await poste.actes.lireBrouillon(id))).toEqual({ type: 'BrouillonIntrouvable' })
  expect(operations(poste).at(-1)).toBe('brouillon-efface')
  expect(JSON.stringify(poste.ports.vault.journal())).not.toContain('Fontenay')
})
