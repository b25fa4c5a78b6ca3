import { expect, it } from 'vitest'
import { unMandat } from '../../../support/au-poste.ts'
import { avec, operations, reussi, unPosteOuvert } from '../../../support/container.ts'
import { fileSpy } from '../../../support/files.ts'

it.each(['papier', 'fichier'] as const)('remet les octets montrés (%s), et l’inscrit au journal', async (moyen) => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  const document = reussi(await poste.actes.compteRendu(id))
  expect(reussi(await poste.actes.remettreDocument(id, document, moyen))).toEqual({ faite: true })
  const { imprimes, enregistres } = poste.ports.files
  expect(moyen === 'papier' ? imprimes : enregistres.map(({ octets }) => octets)).toEqual([document.octets])
  expect(operations(poste).at(-1)).toBe('document-remis')
})

it('ne note rien quand le navigateur ne sait pas imprimer', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  const document = reussi(await poste.actes.compteRendu(id))
  const sansImprimante = avec(poste, { files: fileSpy({ imprime: false }) })
  expect(reussi(await sansImprimante.remettreDocument(id, document, 'papier'))).toEqual({ faite: false })
  expect(operations(poste)).not.toContain('document-remis')
})
