import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/application/ports.ts'
import type { AidantId } from '../../src/domain/ids.ts'
import { CONTENUS, identifiant, PLEINS, SECRET_A, SECRET_B, unBatch, uneEcriture } from '../contract/des-contenus.ts'
import { freshName, vaultNamed } from '../contract/worker-vault.ts'
import v1 from '../fixtures/vaults/v1.json?raw'
import v2 from '../fixtures/vaults/v2.json?raw'
import { SCHEMA } from '../../src/vault/migrations/chain.ts'
import { WRITER_EPOCH } from '../../src/vault/store/database.ts'
import { dump, readOne, restore } from './raw-database.ts'

// One vault per published format, made by the Seing of its time (test/fixtures/vaults/README.md). Today's must open them all.
// `pleins`: whether it also holds, under the id « plein », the rows with every optional thing said.
const GOLDEN = [
  { name: 'v1', text: v1, contenus: { ...CONTENUS, suivi: null }, pleins: false },
  { name: 'v2', text: v2, contenus: CONTENUS, pleins: true },
]
const entriesOf = <T extends object>(table: T): readonly [keyof T, T[keyof T]][] => Object.entries(table) as [keyof T, T[keyof T]][]
const A = identifiant<AidantId>(1)
const B = identifiant<AidantId>(2)

it('there is one golden vault per published format', () => {
  expect(GOLDEN.map(({ name }) => name)).toEqual(Array.from({ length: SCHEMA }, (_, rank) => `v${String(rank + 1)}`))
})

describe.each(GOLDEN)('golden vault $name', ({ text, contenus, pleins }) => {
  it('opens to its author with nothing to say, every kind of content intact', async () => {
    const name = freshName()
    await restore(name, text)
    const vault = vaultNamed(name)
    expect(await vault.etat()).toMatchObject({ type: 'verrouille', cartes: [{ id: A }, { id: B }] })
    expect((await vault.ouvrir(A, SECRET_A)).alertes).toEqual([])
    for (const kind of KINDS.filter((one) => one !== 'reglages')) expect(await vault.lire(kind, 'un'), kind).toEqual(contenus[kind])
    expect(await vault.lire('reglages', 'poste')).toEqual(contenus.reglages)
    for (const [kind, plein] of entriesOf(PLEINS)) expect(await vault.lire(kind, 'plein'), kind).toEqual(pleins ? plein : null)
    expect((await vault.reserver()).rang).toBe(2)
    await vault.ecrire(unBatch([uneEcriture('mandat', 'deux', 'equipe')]))
    await vault.verrouiller()
  })

  it('opens to a colleague, référent, with the team’s rows and those for référents', async () => {
    const name = freshName()
    await restore(name, text)
    const vault = vaultNamed(name)
    expect(await vault.ouvrir(B, SECRET_B)).toEqual({ aidant: B, referent: true, alertes: [] })
    expect(await vault.lire('mandat', 'un')).toEqual(CONTENUS.mandat)
    expect(await vault.lire('document', 'un')).toEqual(CONTENUS.document)
    await expect(vault.lire('brouillon', 'un')).rejects.toMatchObject({ code: 'locked' })
    await vault.verrouiller()
  })

  it('is closed to an earlier Seing once today’s has opened it', async () => {
    const name = freshName()
    await restore(name, text)
    const vault = vaultNamed(name)
    await vault.ouvrir(A, SECRET_A)
    expect(await readOne(name, 'meta', { key: 'minWriter' })).toEqual({ key: 'minWriter', epoch: WRITER_EPOCH })
    await vault.verrouiller()
  })

  it('is what a dump writes, byte for byte: the next format is kept the same way', async () => {
    const name = freshName()
    await restore(name, text)
    expect(await dump(name)).toBe(text)
  })
})
