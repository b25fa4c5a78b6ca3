import { Breakage, type Contenus, type Kind, type Listing, type Session, type Vault } from '../application/ports.ts'
import type { VaultCore } from './core/core.ts'
import { KDF_PARAMS, type KdfParams } from './crypto/params.ts'
import { linkTo, type Link } from './page/link.ts'
import { makeListeners, type Listeners } from './page/listeners.ts'

/** The one door to the vault. The page side holds no key: it talks to the worker, and ends it to lock. */
export interface VaultOptions {
  /** Makes the worker (its URL goes through a Trusted Types policy elsewhere). */
  readonly spawn: () => Worker
  readonly build: string
  /** Name of the database, of the writer's lock and of the channel between tabs. */
  readonly name?: string
  /** Cost of the slots made from now on; never under the default. */
  readonly kdf?: KdfParams
}

interface Page {
  readonly ask: <T>(method: keyof VaultCore, ...args: readonly unknown[]) => Promise<T>
  readonly enter: (method: 'creer' | 'ouvrir', ...args: readonly unknown[]) => Promise<Session>
  readonly lock: () => void
}

function makePage({ spawn, build, name = 'seing', kdf = KDF_PARAMS }: VaultOptions, listeners: Listeners): Page {
  const channel = new BroadcastChannel(`seing-verrou/${name}`)
  let link: Link | null = null
  let isOpen = false

  // A worker that broke holds nothing any more: the vault is locked, and the next call has a new one.
  const spawnLink = (): Link => {
    const made = linkTo(spawn(), { name, build, kdf }, () => {
      if (link === made) lock()
    })
    return made
  }
  // Now, not at the first question: the worker loads while the page does.
  link = spawnLink()
  const ask: Page['ask'] = (method, ...args) => {
    link ??= spawnLink()
    return link.call(method, args)
  }
  const drop = (): boolean => {
    const wasOpen = isOpen
    isOpen = false
    link?.end()
    link = null
    if (wasOpen) listeners.locked()
    return wasOpen
  }
  const lock = (): void => {
    if (drop()) channel.postMessage('verrouille')
  }
  const enter: Page['enter'] = async (method, ...args) => {
    if (isOpen) lock()
    const asked = ask<Session>(method, ...args)
    const through = link
    const session = await asked
    // Locked between the worker's answer and this line: there is nothing behind that session any more.
    if (link !== through) throw new Breakage('locked', 'coffre')
    isOpen = true
    return session
  }
  // A lock elsewhere says nothing to a page that is only opening: the place it waits for was just freed.
  channel.addEventListener('message', () => {
    if (isOpen) drop()
  })
  return { ask, enter, lock }
}

/** The vault of this poste. Its worker starts at once; nothing is read before the first call. See `Vault` for what each method gives and throws. */
export function openVault(options: VaultOptions): Vault {
  const listeners = makeListeners()
  const { ask, enter, lock } = makePage(options, listeners)
  return {
    etat: () => ask('etat'),
    proposerMots: () => ask('proposerMots'),
    creer: async (membre, batch) => {
      const session = await enter('creer', membre, batch)
      listeners.written(batch)
      return session
    },
    ajouterMembre: async (membre, batch) => {
      await ask('ajouterMembre', membre, batch)
      listeners.written(batch)
    },
    ouvrir: (id, secret) => enter('ouvrir', id, secret),
    verrouiller: () => {
      lock()
      return Promise.resolve()
    },
    lire: <K extends Kind>(kind: K, id: string) => ask<Contenus[K] | null>('lire', kind, id),
    lister: <K extends Kind>(kind: K) => ask<Listing<K>>('lister', kind),
    ecrire: async (batch) => {
      await ask('ecrire', batch)
      listeners.written(batch)
    },
    reserver: () => ask('reserver'),
    watch: listeners.watch,
    onLock: listeners.onLock,
  }
}
