import { expect, it, vi } from 'vitest'
import { useMandats } from '../../src/state/mandats.ts'
import { unPosteOuvert } from '../support/container.ts'
import { desMagasins, desServices } from '../support/services.ts'
import { unMandat } from '../support/au-poste.ts'

it('relit la liste après chaque écriture qui la touche, une fois demandée', async () => {
  const poste = await unPosteOuvert()
  const mandats = desMagasins(desServices(poste.ports)).dans(useMandats)
  const id = await unMandat(poste)
  expect(mandats.liste).toBeNull()
  await mandats.relire()
  expect(mandats.liste?.mandats.map((mandat) => mandat.statut)).toEqual(['enCours'])
  await poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: null })
  await vi.waitFor(() => {
    expect(mandats.liste?.mandats.map((mandat) => mandat.statut)).toEqual(['revoque'])
  })
})

it('dit la panne au lieu de lever, et la retire quand tout va de nouveau', async () => {
  const poste = await unPosteOuvert()
  const mandats = desMagasins(desServices(poste.ports)).dans(useMandats)
  await poste.actes.verrouillerCoffre()
  await mandats.relire()
  expect(mandats.panne).toBe('locked')
})
