import { describe, expect, it } from 'vitest'
import type { Vault } from '../../src/application/ports.ts'
import type { AidantId } from '../../src/domain/ids.ts'
import { openVault } from '../../src/vault/index.ts'
import { batchDeCreation, CONTENUS, identifiant, SECRET_A, SECRET_B, unBatch, uneEcriture, unMembre } from '../contract/des-contenus.ts'
import { freshName, spawn, vaultNamed } from '../contract/worker-vault.ts'
import { put, readAll, readOne } from './raw-database.ts'

const A = identifiant<AidantId>(1)

async function created(name = freshName()): Promise<{ name: string; vault: Vault }> {
  const vault = vaultNamed(name)
  await vault.creer(unMembre(1, SECRET_A), batchDeCreation())
  return { name, vault }
}

describe('throttle', () => {
  // The wait is read and set in the row itself, so that a slow machine changes nothing.
  it('makes one wait after a wrong secret, longer each time, across reloads', async () => {
    const { name, vault } = await created()
    await vault.verrouiller()
    for (const seconds of [1, 2]) {
      const before = Date.now()
      const again = vaultNamed(name)
      await expect(again.ouvrir(A, SECRET_B)).rejects.toMatchObject({ code: 'wrong-secret' })
      const row = await readOne(name, 'meta', { key: 'essais' })
      expect(row).toMatchObject({ suite: seconds, aJournaliser: seconds })
      expect(row['jusqua']).toBeGreaterThanOrEqual(before + seconds * 1000)
      expect(row['jusqua']).toBeLessThanOrEqual(Date.now() + seconds * 1000)
      // A clock moved back never makes one wait more than a minute at a time.
      await put(name, 'meta', { ...row, jusqua: Date.now() + 600_000 })
      const reloaded = vaultNamed(name)
      expect(await reloaded.etat()).toMatchObject({ type: 'verrouille', attenteSecondes: 60 })
      await expect(reloaded.ouvrir(A, SECRET_A)).rejects.toMatchObject({ code: 'throttled' })
      await put(name, 'meta', { ...row, jusqua: 0 })
    }
    const last = vaultNamed(name)
    expect((await last.ouvrir(A, SECRET_A)).alertes).toEqual([{ type: 'essaisManques', nombre: 2 }])
    expect(await readOne(name, 'meta', { key: 'essais' })).toEqual({ key: 'essais', suite: 0, jusqua: 0, aJournaliser: 0 })
    await last.verrouiller()
  })
})

describe('tabs', () => {
  it('lets one tab write, tells the other why, and frees the place at the lock', async () => {
    const { name, vault } = await created()
    const other = vaultNamed(name)
    await expect(other.ouvrir(A, SECRET_A)).rejects.toMatchObject({ code: 'other-tab' })
    expect(await vault.lire('reglages', 'poste')).toEqual(CONTENUS.reglages)
    await vault.verrouiller()
    expect(await other.ouvrir(A, SECRET_A)).toMatchObject({ aidant: A })
    await other.verrouiller()
  })

  it('locks the open tab when another locks', async () => {
    const name = freshName()
    const first = vaultNamed(name)
    const other = vaultNamed(name)
    await first.creer(unMembre(1, SECRET_A), batchDeCreation())
    const locked = new Promise<void>((resolve) => first.onLock(resolve))
    // The other tab cannot be open at the same time: what it sends is what its own lock sends.
    new BroadcastChannel(`seing-verrou/${name}`).postMessage('verrouille')
    await locked
    await expect(first.lire('reglages', 'poste')).rejects.toMatchObject({ code: 'locked' })
    expect(await other.ouvrir(A, SECRET_A)).toMatchObject({ aidant: A })
    await other.verrouiller()
  })

  it('refuses what was being asked when the lock falls, and never leaves it waiting', async () => {
    const { vault } = await created()
    const asked = vault.ecrire(unBatch([uneEcriture('mandat', 'un', 'equipe')]))
    await vault.verrouiller()
    await expect(asked).rejects.toMatchObject({ code: 'locked' })
  })
})

/** A worker whose IndexedDB refuses `put` and `add` as a full disk does, from the moment it is told. */
function spawnFullDisk(kind: 'QuotaExceededError' | 'DataError'): () => Worker {
  const real = new URL('../../src/vault/worker.ts', import.meta.url).href
  const source = `
    // The test server wraps dynamic imports of the page; this worker is not the page.
    globalThis.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() }
    let full = false
    new BroadcastChannel('disque-plein').onmessage = () => { full = true }
    for (const method of ['put', 'add']) {
      const original = IDBObjectStore.prototype[method]
      IDBObjectStore.prototype[method] = function (...args) {
        if (full && this.name === 'journal') throw new DOMException('Failed to write blobs', ${JSON.stringify(kind)})
        return original.apply(this, args)
      }
    }
    const early = []
    const keep = (event) => early.push(event)
    addEventListener('message', keep)
    await import(${JSON.stringify(real)})
    removeEventListener('message', keep)
    for (const event of early) dispatchEvent(new MessageEvent('message', { data: event.data, ports: [...event.ports] }))
  `
  return () => new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })), { type: 'module' })
}

describe('a full disk', () => {
  it.each(['QuotaExceededError', 'DataError'] as const)('says « quota » on %s and writes nothing', async (kind) => {
    const name = freshName()
    const vault = openVault({ spawn: spawnFullDisk(kind), build: 'essai', name })
    await vault.creer(unMembre(1, SECRET_A), batchDeCreation())
    const before = (await readAll(name, 'lignes')).length
    new BroadcastChannel('disque-plein').postMessage('maintenant')
    await new Promise((resume) => setTimeout(resume, 100))
    const asked = vault.ecrire(unBatch([uneEcriture('mandat', 'un', 'equipe'), uneEcriture('document', 'un', 'equipe')]))
    await expect(asked).rejects.toMatchObject({ code: 'quota' })
    expect(await readAll(name, 'lignes')).toHaveLength(before)
    expect(await vault.lire('mandat', 'un')).toBeNull()
  })
})

describe('parameters', () => {
  it('refuses to create a slot under the floor', async () => {
    const vault = openVault({ spawn, build: 'essai', name: freshName(), kdf: { m: 19456, t: 2, p: 1 } })
    await expect(vault.creer(unMembre(1, SECRET_A), batchDeCreation())).rejects.toMatchObject({ code: 'tampered', where: 'kdf' })
    expect(await vault.etat()).toEqual({ type: 'absent' })
  })
})
