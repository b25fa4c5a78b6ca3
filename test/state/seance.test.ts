import { expect, it } from 'vitest'
import { useSeance } from '../../src/state/seance.ts'
import { unPosteOuvert } from '../support/container.ts'
import { desMagasins, desServices } from '../support/services.ts'

it('lit la séance en cours et allonge l’attente avant le verrou', async () => {
  const { ports, actes } = await unPosteOuvert()
  const services = desServices(ports)
  const limites: boolean[] = []
  const veille = { ...services.veille, enSeance: (oui: boolean) => void limites.push(oui) }
  const magasin = desMagasins({ ...services, veille }).dans(useSeance)
  await magasin.relire()
  const seance = await actes.ouvrirSeance('jeFais')
  await magasin.relire()
  expect(magasin.seance).toEqual(seance)
  await actes.verrouillerCoffre()
  expect(limites).toEqual([false, true, false])
})
