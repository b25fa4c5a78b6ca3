import { expect, it } from 'vitest'
import { operations, reussi, unPosteOuvert } from '../../support/container.ts'

it('garde chaque site une fois, dans l’ordre, sans le mettre au journal', async () => {
  const poste = await unPosteOuvert()
  const { id } = await poste.actes.ouvrirSeance('jAccompagne')
  await poste.actes.noterSites(id, ['caf.fr'])
  const notee = reussi(await poste.actes.noterSites(id, ['ameli.fr', 'caf.fr']))
  expect(notee.sites).toEqual(['caf.fr', 'ameli.fr'])
  expect(poste.ports.vault.journal().at(-1)?.evenement.details).toEqual({ sites: 2 })
})

it('n’écrit rien quand il n’y a rien de neuf', async () => {
  const poste = await unPosteOuvert()
  const { id } = await poste.actes.ouvrirSeance('jAccompagne')
  await poste.actes.noterSites(id, ['caf.fr'])
  const avant = operations(poste).length
  await poste.actes.noterSites(id, ['caf.fr'])
  expect(operations(poste)).toHaveLength(avant)
})
