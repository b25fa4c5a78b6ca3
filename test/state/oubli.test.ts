import { expect, it } from 'vitest'
import type { StoreGeneric } from 'pinia'
import { useMandats } from '../../src/state/mandats.ts'
import { useSeance } from '../../src/state/seance.ts'
import { useSession } from '../../src/state/session.ts'
import { useSuite } from '../../src/state/vie/suite.ts'
import { useSignatureEnCours } from '../../src/state/signature-en-cours.ts'
import { numero } from '../support/lire.ts'
import { unPosteOuvert } from '../support/container.ts'
import { desMagasins, desServices } from '../support/services.ts'
import { desGestes, unBrouillon, unMandat } from '../support/au-poste.ts'

/** Un magasin qui n'a pas de ligne ici est une faute : la liste des fichiers de src/state est comparée plus bas. */
const MAGASINS = { session: useSession, seance: useSeance, mandats: useMandats, 'signature-en-cours': useSignatureEnCours, suite: useSuite }

const fichiers = import.meta.glob<string>('../../src/state/**/*.ts', { query: '?raw', import: 'default', eager: true })

const photo = (magasin: StoreGeneric): string => JSON.stringify(magasin.$state)

async function desMagasinsPleins() {
  const poste = await unPosteOuvert()
  const mandat = await unMandat(poste)
  const brouillon = await unBrouillon(poste)
  const { dans } = desMagasins(desServices(poste.ports))
  const magasins = { session: dans(useSession), seance: dans(useSeance), mandats: dans(useMandats), signature: dans(useSignatureEnCours), suite: dans(useSuite) }
  const vides = Object.values(magasins).map(photo)
  await Promise.all([magasins.session.relire(), magasins.seance.relire(), magasins.mandats.relire()])
  magasins.signature.poser(brouillon, 'mandant', desGestes(poste).mandant)
  magasins.suite.poser({ type: 'avenant', mandat, numero: numero('K7QD-0001') })
  return { poste, magasins, vides }
}

it('vide tous les magasins quand le coffre se ferme', async () => {
  const { poste, magasins, vides } = await desMagasinsPleins()
  for (const [rang, magasin] of Object.values(magasins).entries()) expect(photo(magasin), magasin.$id).not.toBe(vides[rang])
  await poste.ports.vault.verrouiller()
  expect(magasins.session.phase).toBe('verrouille')
  magasins.session.phase = 'chargement'
  expect(Object.values(magasins).map(photo)).toEqual(vides)
})

it('n’y laisse pas entrer ce qui était en train d’être lu', async () => {
  const { poste, magasins, vides } = await desMagasinsPleins()
  const lectures = Promise.allSettled([magasins.session.relire(), magasins.seance.relire(), magasins.mandats.relire()])
  await poste.ports.vault.verrouiller()
  await lectures
  expect(magasins.session.session).toBeNull()
  expect(magasins.session.reglages).toBeNull()
  expect([magasins.seance, magasins.mandats].map(photo)).toEqual(vides.slice(1, 3))
})

it('connaît tous les magasins, et chacun dit quand il oublie', () => {
  const declares = Object.entries(fichiers).filter(([, texte]) => texte.includes('defineStore('))
  expect(declares.map(([chemin]) => chemin.replace(/^.*\/(.*)\.ts$/, '$1')).sort()).toEqual(Object.keys(MAGASINS).sort())
  for (const [chemin, texte] of declares) expect(texte, chemin).toContain("forgetOn: ['lock']")
})
