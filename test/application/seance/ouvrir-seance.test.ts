import { expect, it } from 'vitest'
import { POSTURES } from '../../../src/domain/seance/seance.ts'
import { versionPoints } from '../../../src/domain/seance/points.ts'
import { operations, unPosteOuvert } from '../../support/container.ts'

it.each(POSTURES)('ouvre une séance « %s » sans rien sur l’usager', async (posture) => {
  const poste = await unPosteOuvert()
  const seance = await poste.actes.ouvrirSeance(posture)
  expect(seance).toEqual({
    id: seance.id,
    aidant: poste.session.aidant,
    posture,
    versionPoints,
    ouverteA: poste.ports.clock.maintenant(),
    closeA: null,
    avant: [],
    apres: [],
    sites: [],
  })
  expect(await poste.ports.vault.lire('seance', seance.id)).toEqual(seance)
  expect(operations(poste).at(-1)).toBe('seance-ouverte')
})
