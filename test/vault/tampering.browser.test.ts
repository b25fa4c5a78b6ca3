import { describe, expect, it } from 'vitest'
import type { Alerte, Vault } from '../../src/application/ports.ts'
import type { AidantId } from '../../src/domain/ids.ts'
import { batchDeCreation, CONTENUS, identifiant, SECRET_A, SECRET_B, unBatch, uneEcriture, unMembre } from '../contract/des-contenus.ts'
import { freshName, vaultNamed } from '../contract/worker-vault.ts'
import { WRITER_EPOCH } from '../../src/vault/store/database.ts'
import { put, readAll, readOne, remove, upgrade, type Raw } from './raw-database.ts'

// Someone holds the device and rewrites its database; each change must be seen at the next opening.
const A = identifiant<AidantId>(1)
const B = identifiant<AidantId>(2)

interface Poste {
  readonly name: string
  readonly vault: Vault
}

async function poste(): Promise<Poste> {
  const name = freshName()
  const vault = vaultNamed(name)
  await vault.creer(unMembre(1, SECRET_A), batchDeCreation())
  await vault.ecrire(unBatch([uneEcriture('mandat', 'un', 'equipe'), uneEcriture('seance', 's', 'equipe')]))
  await vault.ecrire(unBatch([uneEcriture('seance', 's', 'equipe', { ...CONTENUS.seance, posture: 'jeForme' })], 'seance-close'))
  return { name, vault }
}

async function reopened({ vault }: Poste, id = A, secret = SECRET_A): Promise<readonly Alerte[]> {
  await vault.verrouiller()
  return (await vault.ouvrir(id, secret)).alertes
}

/** Flips one bit of the bytes found at this path. */
function flipped(row: Raw, ...path: readonly string[]): Raw {
  const copy = structuredClone(row)
  let at: unknown = copy
  for (const step of path) at = (at as Raw)[step]
  const bytes = at as Uint8Array
  bytes[0] = (bytes[0] ?? 0) ^ 1
  return copy
}

describe('rows', () => {
  it('sets a damaged row aside, names it, and opens the rest', async () => {
    const it = await poste()
    await it.vault.ecrire(unBatch([uneEcriture('mandat', 'deux', 'equipe')]))
    await put(it.name, 'lignes', flipped(await readOne(it.name, 'lignes', { kind: 'mandat', id: 'un' }), 'body', 'ct'))
    const ligne = { kind: 'mandat', id: 'un', raison: 'abimee' }
    expect(await reopened(it)).toEqual([{ type: 'ligneEcartee', ligne }])
    const listing = await it.vault.lister('mandat')
    expect(listing).toEqual({ lignes: [{ id: 'deux', contenu: CONTENUS.mandat }], fermees: 0, ecartees: [ligne] })
    await expect(it.vault.lire('mandat', 'un')).rejects.toMatchObject({ code: 'corrupt-row', where: 'mandat/un' })
  })

  it('sees a row put back to an earlier revision', async () => {
    const name = freshName()
    const vault = vaultNamed(name)
    await vault.creer(unMembre(1, SECRET_A), batchDeCreation())
    await vault.ecrire(unBatch([uneEcriture('seance', 's', 'equipe')]))
    const before = await readOne(name, 'lignes', { kind: 'seance', id: 's' })
    await vault.ecrire(unBatch([uneEcriture('seance', 's', 'equipe', { ...CONTENUS.seance, posture: 'jeForme' })]))
    await put(name, 'lignes', before)
    expect(await reopened({ name, vault })).toEqual([{ type: 'revisionAncienne', kind: 'seance', id: 's' }])
  })

  it('sees an earlier revision given the newest number', async () => {
    const it = await poste()
    const row = await readOne(it.name, 'lignes', { kind: 'seance', id: 's' })
    await put(it.name, 'lignes', { ...row, rev: Number(row['rev']) + 1 })
    expect(await reopened(it)).toEqual([{ type: 'ligneEcartee', ligne: { kind: 'seance', id: 's', raison: 'abimee' } }])
  })

  it('sees a row that was removed and put back', async () => {
    const it = await poste()
    const before = await readOne(it.name, 'lignes', { kind: 'seance', id: 's' })
    await it.vault.ecrire({ ...unBatch([], 'seance-close'), remove: [{ kind: 'seance', id: 's' }] })
    expect(await reopened(it)).toEqual([])
    await put(it.name, 'lignes', before)
    expect(await reopened(it)).toEqual([{ type: 'revisionAncienne', kind: 'seance', id: 's' }])
  })

  it('sees a row moved to another id', async () => {
    const it = await poste()
    const row = await readOne(it.name, 'lignes', { kind: 'mandat', id: 'un' })
    await put(it.name, 'lignes', { ...row, id: 'ailleurs' })
    await remove(it.name, 'lignes', ['mandat', 'un'])
    const ligne = { kind: 'mandat', id: 'ailleurs', raison: 'abimee' }
    expect(await reopened(it)).toEqual([{ type: 'ligneEcartee', ligne }, { type: 'ligneManquante', id: 'un' }])
    await expect(it.vault.lire('mandat', 'ailleurs')).rejects.toMatchObject({ code: 'corrupt-row' })
  })

  it('sees a row relabelled to another kind', async () => {
    const it = await poste()
    const row = await readOne(it.name, 'lignes', { kind: 'mandat', id: 'un' })
    await put(it.name, 'lignes', { ...row, kind: 'registre' })
    await remove(it.name, 'lignes', ['mandat', 'un'])
    const ligne = { kind: 'registre', id: 'un', raison: 'abimee' }
    expect(await reopened(it)).toEqual([{ type: 'ligneEcartee', ligne }, { type: 'ligneManquante', id: 'un' }])
    expect((await it.vault.lister('registre')).ecartees).toEqual([ligne])
  })

  it('sees a row relabelled to a draft, which has no line', async () => {
    const it = await poste()
    await put(it.name, 'lignes', { ...(await readOne(it.name, 'lignes', { kind: 'mandat', id: 'un' })), kind: 'brouillon' })
    expect(await reopened(it)).toEqual([])
    expect((await it.vault.lister('brouillon')).ecartees).toEqual([{ kind: 'brouillon', id: 'un', raison: 'abimee' }])
  })

  it('sees a deleted row', async () => {
    const it = await poste()
    await remove(it.name, 'lignes', ['mandat', 'un'])
    expect(await reopened(it)).toEqual([{ type: 'ligneManquante', id: 'un' }])
  })

  it('sees a reader taken away', async () => {
    const it = await poste()
    const row = await readOne(it.name, 'lignes', { kind: 'mandat', id: 'un' })
    await put(it.name, 'lignes', { ...row, wraps: (row['wraps'] as Raw[]).slice(0, 1) })
    expect(await reopened(it)).toEqual([{ type: 'ligneEcartee', ligne: { kind: 'mandat', id: 'un', raison: 'abimee' } }])
  })
})

describe('journal', () => {
  it.each([
    ['removed', (name: string) => remove(name, 'journal', 1), 1],
    ['changed', async (name: string) => put(name, 'journal', flipped(await readOne(name, 'journal', { seq: 1 }), 'ct')), 2],
    ['signed by nobody', async (name: string) => put(name, 'journal', flipped(await readOne(name, 'journal', { seq: 1 }), 'sig')), 2],
    ['linked elsewhere', async (name: string) => put(name, 'journal', flipped(await readOne(name, 'journal', { seq: 1 }), 'prev')), 1],
    [
      'swapped',
      async (name: string) => {
        const [one, two] = [await readOne(name, 'journal', { seq: 1 }), await readOne(name, 'journal', { seq: 2 })]
        await put(name, 'journal', { ...one, seq: 2 })
        await put(name, 'journal', { ...two, seq: 1 })
      },
      1,
    ],
    ['cut off', (name: string) => remove(name, 'journal', 2), 2],
  ] as const)('sees a line %s', async (_, tamper, rang) => {
    const it = await poste()
    await tamper(it.name)
    const broken = (await reopened(it)).filter(({ type }) => type === 'journalRompu')
    expect(broken).toEqual([{ type: 'journalRompu', rang }])
  })

  it('sees a forged signature when a colleague opens, who had not seen that line', async () => {
    const it = await poste()
    await it.vault.ajouterMembre(unMembre(2, SECRET_B), unBatch([], 'aidant-ajoute'))
    await put(it.name, 'journal', flipped(await readOne(it.name, 'journal', { seq: 1 }), 'sig'))
    expect(await reopened(it, B, SECRET_B)).toEqual([{ type: 'journalRompu', rang: 1 }])
  })

  it('sees its key taken away', async () => {
    const it = await poste()
    const [key] = await readAll(it.name, 'cles')
    await remove(it.name, 'cles', String(key?.['id']))
    expect(await reopened(it)).toContainEqual({ type: 'journalRompu', rang: 0 })
  })

  it('keeps working, and keeps saying so, after a break', async () => {
    const it = await poste()
    await remove(it.name, 'journal', 1)
    expect(await reopened(it)).toContainEqual({ type: 'journalRompu', rang: 1 })
    await it.vault.ecrire(unBatch([uneEcriture('mandat', 'trois', 'equipe')]))
    expect(await reopened(it)).toContainEqual({ type: 'journalRompu', rang: 1 })
  })
})

async function editHeader(name: string, edit: (header: Raw) => Raw): Promise<void> {
  const stored = await readOne(name, 'meta', { key: 'entete' })
  await put(name, 'meta', { ...stored, json: JSON.stringify(edit(JSON.parse(String(stored['json'])) as Raw)) })
}

describe('header', () => {
  it('refuses a header whose card was renamed', async () => {
    const it = await poste()
    await it.vault.verrouiller()
    await editHeader(it.name, (header) => ({ ...header, slots: (header['slots'] as Raw[]).map((slot) => ({ ...slot, etiquette: 'Autre' })) }))
    await expect(it.vault.ouvrir(A, SECRET_A)).rejects.toMatchObject({ code: 'tampered' })
  })

  it('refuses a cheaper KDF', async () => {
    const it = await poste()
    await it.vault.verrouiller()
    await editHeader(it.name, (header) => ({ ...header, slots: (header['slots'] as Raw[]).map((slot) => ({ ...slot, kdf: { m: 8, t: 1, p: 1 } })) }))
    await expect(it.vault.ouvrir(A, SECRET_A)).rejects.toMatchObject({ code: 'tampered' })
  })

  it('sees an earlier header put back: a member forgotten', async () => {
    const it = await poste()
    const before = await readOne(it.name, 'meta', { key: 'entete' })
    await it.vault.ajouterMembre(unMembre(2, SECRET_B), unBatch([], 'aidant-ajoute'))
    await put(it.name, 'meta', before)
    expect(await reopened(it)).toEqual([{ type: 'enteteModifie' }])
    expect(await reopened(it)).toEqual([{ type: 'enteteModifie' }])
  })

  it('refuses a header of a later Seing', async () => {
    const it = await poste()
    await it.vault.verrouiller()
    await editHeader(it.name, (header) => ({ ...header, v: 2 }))
    await expect(it.vault.etat()).rejects.toMatchObject({ code: 'newer-than-app' })
    await expect(it.vault.ouvrir(A, SECRET_A)).rejects.toMatchObject({ code: 'newer-than-app' })
  })
})

describe('a later Seing', () => {
  it('has upgraded the tables: refused at the door', async () => {
    const it = await poste()
    await it.vault.verrouiller()
    await upgrade(it.name, 20)
    await expect(it.vault.etat()).rejects.toMatchObject({ code: 'newer-than-app' })
  })

  it('has raised the epoch while this tab was open: nothing more is written', async () => {
    const it = await poste()
    await put(it.name, 'meta', { key: 'minWriter', epoch: WRITER_EPOCH + 1 })
    await expect(it.vault.ecrire(unBatch([uneEcriture('mandat', 'deux', 'equipe')]))).rejects.toMatchObject({ code: 'newer-than-app' })
    expect(await it.vault.lire('mandat', 'deux').catch(() => null)).toBeNull()
  })
})

describe('walls', () => {
  it('leaves nothing of a member in clear, but the card she chose', async () => {
    const it = await poste()
    await it.vault.ecrire(unBatch([uneEcriture('brouillon', 'b', 'auteur'), uneEcriture('document', 'd', 'auteur')]))
    const stores = await Promise.all((['lignes', 'journal', 'cles', 'meta'] as const).map((store) => readAll(it.name, store)))
    const decoder = new TextDecoder('latin1')
    const dump = JSON.stringify(stores, (_, value: unknown) => (value instanceof Uint8Array ? decoder.decode(value) : value))
    expect(dump).toContain('Bureau 1')
    for (const secret of ['Lefèvre', 'Zoé', 'Vauclair', 'Amélie', 'RSA', 'mandat-signe', 'abaisser']) {
      expect(dump).not.toContain(secret)
      expect(dump).not.toContain(decoder.decode(new TextEncoder().encode(secret)))
    }
  })

  it('never stores a CryptoKey', async () => {
    const it = await poste()
    for (const store of ['lignes', 'journal', 'cles', 'meta'] as const) {
      const seen: unknown[] = await readAll(it.name, store)
      for (const value of seen) {
        expect(value).not.toBeInstanceOf(CryptoKey)
        if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) for (const part of Object.values(value)) seen.push(part)
      }
    }
  })
})
