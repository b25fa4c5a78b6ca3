import { describe, expect, it } from 'vitest'
import type { Alerte, Vault } from '../../../src/application/ports.ts'
import type { AidantId } from '../../../src/domain/ids.ts'
import { openVault } from '../../../src/vault/index.ts'
import { batchDeCreation, CONTENUS, identifiant, SECRET_A, SECRET_B, unBatch, uneEcriture, unMembre } from '../../contract/des-contenus.ts'
import { freshName, vaultNamed } from '../../contract/worker-vault.ts'
import { put, readAll, readOne, remove, type Raw } from '../raw-database.ts'

// Someone without any secret holds the device, or the device is unlucky. Nothing here may pass for sound, at any later opening.
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
  await vault.ecrire(unBatch([uneEcriture('mandat', 'un', 'equipe')]))
  await vault.ecrire(unBatch([uneEcriture('seance', 's', 'equipe')]))
  return { name, vault }
}

async function reopened({ vault }: Poste, id = A, secret = SECRET_A): Promise<readonly Alerte[]> {
  await vault.verrouiller()
  return (await vault.ouvrir(id, secret)).alertes
}

describe('a header that is gone or damaged', () => {
  const damages: readonly (readonly [string, (name: string) => Promise<unknown>])[] = [
    ['removed', (name) => remove(name, 'meta', 'entete')],
    ['emptied', (name) => put(name, 'meta', { key: 'entete', json: '', mac: '' })],
    ['without its text', (name) => put(name, 'meta', { key: 'entete' })],
    ['not a header', (name) => put(name, 'meta', { key: 'entete', json: '{"__proto__":{"v":1}}', mac: '00' })],
  ]
  it.each(damages)('%s: is never taken for a device without a vault, and nothing is created over it', async (_, damage) => {
    const it = await poste()
    await it.vault.verrouiller()
    await damage(it.name)
    const before = await readAll(it.name, 'lignes')
    await expect(it.vault.etat()).rejects.toMatchObject({ code: 'tampered' })
    await expect(it.vault.creer(unMembre(2, SECRET_B), batchDeCreation())).rejects.toMatchObject({ code: expect.stringMatching(/tampered|conflict/) as string })
    expect(await readAll(it.name, 'lignes')).toEqual(before)
  })

  it('put back to an earlier one: no new member is written over the one it forgot', async () => {
    const it = await poste()
    const before = await readOne(it.name, 'meta', { key: 'entete' })
    await it.vault.ajouterMembre(unMembre(2, SECRET_B), unBatch([], 'aidant-ajoute'))
    await put(it.name, 'meta', before)
    expect(await reopened(it)).toEqual([{ type: 'enteteModifie' }])
    await expect(it.vault.ajouterMembre(unMembre(3, SECRET_B), unBatch([], 'aidant-ajoute'))).rejects.toMatchObject({ code: 'tampered' })
    expect(await reopened(it)).toEqual([{ type: 'enteteModifie' }])
  })

  it('with a team box moved to somebody else: refused as a whole, before any key is used', async () => {
    const it = await poste()
    await it.vault.ajouterMembre(unMembre(2, SECRET_B), unBatch([], 'aidant-ajoute'))
    await it.vault.verrouiller()
    const stored = await readOne(it.name, 'meta', { key: 'entete' })
    const header = JSON.parse(String(stored['json'])) as { teams: { boxes: Raw[] }[] }
    const boxes = header.teams[0]?.boxes ?? []
    boxes.forEach((box) => Object.assign(box, { to: box['to'] === A ? B : A }))
    await put(it.name, 'meta', { ...stored, json: JSON.stringify(header) })
    await expect(it.vault.ouvrir(A, SECRET_A)).rejects.toMatchObject({ code: 'tampered', where: 'entete' })
  })
})

describe('a journal that was cut or rewritten', () => {
  /** Removes the newest lines with the rows they speak of. */
  async function cutTo(name: string, kept: number): Promise<void> {
    for (const line of await readAll(name, 'journal')) if (Number(line['seq']) >= kept) await remove(name, 'journal', Number(line['seq']))
    await remove(name, 'lignes', ['seance', 's'])
  }

  it('keeps showing the cut, opening after opening', async () => {
    const it = await poste()
    await it.vault.verrouiller()
    await cutTo(it.name, 2)
    for (let opening = 0; opening < 2; opening += 1) {
      expect((await reopened(it)).map(({ type }) => type)).toContain('journalRompu')
      await it.vault.ecrire(unBatch([uneEcriture('mandat', `m${String(opening)}`, 'equipe')]))
    }
  })

  it('shows the cut when the checkpoint was removed with the lines', async () => {
    const it = await poste()
    await it.vault.verrouiller()
    await cutTo(it.name, 2)
    await remove(it.name, 'meta', `verifie/${A}`)
    expect(await reopened(it)).toEqual([{ type: 'journalRompu', rang: 2 }])
    expect((await reopened(it)).map(({ type }) => type)).toContain('journalRompu')
  })

  it('keeps showing a line taken out of the middle, the others closed up behind it', async () => {
    const it = await poste()
    await it.vault.verrouiller()
    const [, , last] = await readAll(it.name, 'journal')
    const first = await readOne(it.name, 'journal', { seq: 0 })
    await remove(it.name, 'journal', 2)
    await put(it.name, 'journal', { ...last, seq: 1, prev: first['prev'] })
    for (let opening = 0; opening < 2; opening += 1) expect((await reopened(it)).map(({ type }) => type)).toContain('journalRompu')
  })
})

describe('rows and lines of another shape', () => {
  const rows: readonly (readonly [string, (row: Raw) => Raw])[] = [
    ['no wraps', ({ kind, id, v, rev, body }) => ({ kind, id, v, rev, body })],
    ['wraps that are not a list', (row) => ({ ...row, wraps: { length: 1e9 } })],
    ['a wrap that is nothing', (row) => ({ ...row, wraps: [null] })],
    ['no body', ({ kind, id, v, rev, wraps }) => ({ kind, id, v, rev, wraps })],
    ['a revision that is not a number', (row) => ({ ...row, rev: Number.NaN })],
    ['a revision that is a text', (row) => ({ ...row, rev: '1' })],
    ['bytes that are text', (row) => ({ ...row, body: { iv: 'x', ct: 'y' } })],
    ['only its key', ({ kind, id }) => ({ kind, id })],
    ['names of the prototype', (row) => ({ ...row, constructor: 'x', wraps: [{ to: '__proto__', id: 'constructor' }] })],
  ]
  it('every such row is named, and the others open', async () => {
    const it = await poste()
    await it.vault.ecrire(unBatch(rows.map((_, rang) => uneEcriture('mandat', `m${String(rang)}`, 'equipe'))))
    for (const [rang, [, damage]] of rows.entries()) {
      await put(it.name, 'lignes', damage(await readOne(it.name, 'lignes', { kind: 'mandat', id: `m${String(rang)}` })))
    }
    const ecartees = rows.map((_, rang) => ({ kind: 'mandat', id: `m${String(rang)}`, raison: 'abimee' }))
    expect(await reopened(it)).toEqual(ecartees.map((ligne) => ({ type: 'ligneEcartee', ligne })))
    expect(await it.vault.lister('mandat')).toEqual({ lignes: [{ id: 'un', contenu: CONTENUS.mandat }], fermees: 0, ecartees })
    for (const { id } of ecartees) await expect(it.vault.lire('mandat', id), id).rejects.toMatchObject({ code: 'corrupt-row' })
  })

  const lines: readonly (readonly [string, (line: Raw) => Raw])[] = [
    ['only its place', ({ seq }) => ({ seq })],
    ['no previous hash', ({ seq, cle, signataire, iv, ct, sig }) => ({ seq, cle, signataire, iv, ct, sig })],
    ['bytes that are text', (line) => ({ ...line, ct: 'x', sig: 'y', prev: 'z' })],
    ['a place that is a text', (line) => ({ ...line, seq: 'après' })],
    ['a place beyond every number', (line) => ({ ...line, seq: Infinity })],
  ]
  it.each(lines)('a line with %s breaks the journal, not the vault', async (_, damage) => {
    const it = await poste()
    const last = await readOne(it.name, 'journal', { seq: 2 })
    await put(it.name, 'journal', damage(last))
    expect((await reopened(it)).map(({ type }) => type)).toContain('journalRompu')
    expect(await it.vault.lire('mandat', 'un')).toEqual(CONTENUS.mandat)
    await it.vault.ecrire(unBatch([uneEcriture('mandat', 'deux', 'equipe')]))
    expect((await reopened(it)).map(({ type }) => type)).toContain('journalRompu')
  })

  it('a row that no line ever vouched for is not read under an earlier revision either', async () => {
    const it = await poste()
    // A colleague's row, rewritten by hand under a revision that never was: what the team's key alone could make.
    const row = await readOne(it.name, 'lignes', { kind: 'mandat', id: 'un' })
    await put(it.name, 'lignes', { ...row, rev: 0 })
    expect(await reopened(it)).toEqual([{ type: 'ligneEcartee', ligne: { kind: 'mandat', id: 'un', raison: 'abimee' } }])
  })
})

describe('a counter rewritten in clear', () => {
  it('the next number is the one the journal knows', async () => {
    const it = await poste()
    const reservation = await it.vault.reserver()
    await it.vault.ecrire({ ...unBatch([uneEcriture('mandat', 'deux', 'equipe')]), reservation })
    for (const prochain of [Number.NaN, '7', -3, 0.5, Number.MAX_SAFE_INTEGER, 1, null]) {
      await it.vault.verrouiller()
      await put(it.name, 'meta', { key: 'compteur', prochain })
      await it.vault.ouvrir(A, SECRET_A)
      expect((await it.vault.reserver()).rang, String(prochain)).toBe(2)
    }
  })
})

describe('bad luck', () => {
  it('a clock moved back makes one wait a minute once, not until the clock has caught up', async () => {
    const it = await poste()
    await it.vault.verrouiller()
    const aYearAhead = Date.now() + 365 * 86_400_000
    await put(it.name, 'meta', { key: 'essais', suite: 1, jusqua: aYearAhead, aJournaliser: 1 })
    expect(await it.vault.etat()).toMatchObject({ attenteSecondes: 60 })
    const { jusqua } = await readOne(it.name, 'meta', { key: 'essais' })
    expect(jusqua).toBeLessThanOrEqual(Date.now() + 60_000)
    await expect(it.vault.ouvrir(A, SECRET_A)).rejects.toMatchObject({ code: 'throttled' })
  })

  /** A worker that can be told that the disk is full or has room again, or to break. */
  function spawnUnlucky(channel: string): () => Worker {
    const real = new URL('../../../src/vault/worker.ts', import.meta.url).href
    const source = `
      globalThis.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() }
      let full = false
      const told = new BroadcastChannel(${JSON.stringify(channel)})
      told.onmessage = ({ data }) => {
        if (data === 'casse') setTimeout(() => { throw new Error('worker') })
        else full = data === 'plein'
        told.postMessage('vu')
      }
      for (const method of ['put', 'add']) {
        const original = IDBObjectStore.prototype[method]
        IDBObjectStore.prototype[method] = function (...args) {
          if (full) throw new DOMException('full', 'QuotaExceededError')
          return original.apply(this, args)
        }
      }
      const early = []
      const keep = (event) => early.push(event)
      addEventListener('message', keep)
      told.postMessage('pret')
      await new Promise((go) => setTimeout(go, 50))
      await import(${JSON.stringify(real)})
      removeEventListener('message', keep)
      for (const event of early) dispatchEvent(new MessageEvent('message', { data: event.data, ports: [...event.ports] }))
    `
    return () => new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })), { type: 'module' })
  }

  it('a full disk lets people in to read; the opening enters the journal with the next write that finds room', async () => {
    const it = await poste()
    await it.vault.verrouiller()
    const channel = freshName()
    const disk = new BroadcastChannel(channel)
    // Full from the first breath of each worker.
    disk.addEventListener('message', ({ data }) => (data === 'pret' ? disk.postMessage('plein') : undefined))
    const vault = openVault({ spawn: spawnUnlucky(channel), build: 'essai', name: it.name })
    const before = (await readAll(it.name, 'journal')).length
    const { alertes } = await vault.ouvrir(A, SECRET_A)
    expect(alertes).toEqual([{ type: 'disquePlein' }])
    expect(await vault.lire('mandat', 'un')).toEqual(CONTENUS.mandat)
    const asked = unBatch([uneEcriture('mandat', 'deux', 'equipe')])
    await expect(vault.ecrire(asked)).rejects.toMatchObject({ code: 'quota' })
    expect(await readAll(it.name, 'journal')).toHaveLength(before)
    const seen = new Promise((resolve) => disk.addEventListener('message', ({ data }) => (data === 'vu' ? resolve(data) : undefined)))
    disk.postMessage('place')
    await seen
    await vault.ecrire(asked)
    expect(await readAll(it.name, 'journal')).toHaveLength(before + 2)
    await vault.verrouiller()
    disk.close()
    expect(await reopened(it)).toEqual([])
    expect((await it.vault.lister('mandat')).lignes).toHaveLength(2)
  })

  it('a worker that breaks is a lock: the page is told, and the vault opens again', async () => {
    const it = await poste()
    await it.vault.verrouiller()
    const channel = freshName()
    const vault = openVault({ spawn: spawnUnlucky(channel), build: 'essai', name: it.name })
    await vault.ouvrir(A, SECRET_A)
    const locked = new Promise<void>((resolve) => vault.onLock(resolve))
    new BroadcastChannel(channel).postMessage('casse')
    await locked
    expect(await vault.ouvrir(A, SECRET_A)).toMatchObject({ aidant: A })
    await vault.verrouiller()
  })

  it('a lock that falls as the vault opens leaves nothing open', async () => {
    const it = await poste()
    for (const turns of [0, 2, 5]) {
      const opening = it.vault.ouvrir(A, SECRET_A)
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
      await it.vault.verrouiller()
      await expect(opening).rejects.toMatchObject({ code: 'locked' })
      expect(await it.vault.etat()).toMatchObject({ type: 'verrouille' })
    }
  })
})

