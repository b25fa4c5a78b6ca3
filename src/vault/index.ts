import { releaseProxy, wrap, type Remote } from 'comlink'
import { Breakage, type Batch, type Kind, type Vault } from '../application/ports.ts'
import { KDF_PARAMS, type KdfParams } from './crypto/params.ts'
import type { VaultCore } from './core.ts'
import type { Door } from './worker.ts'

/** The one door to the vault. The page side holds no key: it talks to the worker, and ends it to lock. */
export interface VaultOptions {
  /** Makes the worker (its URL goes through a Trusted Types policy elsewhere). */
  readonly spawn: () => Worker
  readonly build: string
  /** Name of the database, the lock and the channel between tabs. */
  readonly name?: string
  /** Cost of the slots made from now on; never under the default. */
  readonly kdf?: KdfParams
}

interface Running {
  readonly worker: Worker
  readonly door: Remote<Door>
  readonly ended: Promise<never>
  readonly end: () => void
}

function run(spawn: () => Worker, settings: { name: string; build: string; kdf: KdfParams }): Running {
  const worker = spawn()
  const door = wrap<Door>(worker)
  let end = (): void => undefined
  const ended = new Promise<never>((_, reject) => {
    end = () => {
      door[releaseProxy]()
      worker.terminate()
      reject(new Breakage('locked', 'coffre'))
    }
    worker.addEventListener('error', () => reject(new Breakage('unavailable', 'worker')))
  })
  ended.catch(() => null)
  door.start(settings).catch(() => null)
  return { worker, door, ended, end }
}

type Args<M extends keyof VaultCore> = Parameters<VaultCore[M]>
type Back<M extends keyof VaultCore> = Awaited<ReturnType<VaultCore[M]>>

/** Makes the vault of this poste. Nothing is opened before the first call. See `Vault` for what each method throws. */
export function openVault({ spawn, build, name = 'seing', kdf = KDF_PARAMS }: VaultOptions): Vault {
  const channel = new BroadcastChannel(`seing-verrou/${name}`)
  const watchers = new Map<Kind, Set<() => void>>()
  const lockers = new Set<() => void>()
  let running: Running | null = null
  let isOpen = false

  const ask = async <M extends keyof VaultCore>(method: M, ...args: Args<M>): Promise<Back<M>> => {
    running ??= run(spawn, { name, build, kdf })
    const answer = await Promise.race([running.door.call(method, args), running.ended])
    if (!answer.ok) throw new Breakage(answer.code, answer.where)
    return answer.value as Back<M>
  }
  const drop = (): boolean => {
    const wasOpen = isOpen
    isOpen = false
    running?.end()
    running = null
    if (wasOpen) lockers.forEach((cb) => cb())
    return wasOpen
  }
  const opened = <T>(session: T): T => {
    isOpen = true
    return session
  }
  const tell = ({ put, remove }: Batch): void => {
    new Set([...put, ...remove].map(({ kind }) => kind)).forEach((kind) => watchers.get(kind)?.forEach((cb) => cb()))
  }
  channel.addEventListener('message', drop)

  return {
    etat: () => ask('etat'),
    proposerMots: () => ask('proposerMots'),
    creer: async (membre, batch) => {
      const session = opened(await ask('creer', membre, batch))
      tell(batch)
      return session
    },
    ajouterMembre: async (membre, batch) => {
      await ask('ajouterMembre', membre, batch)
      tell(batch)
    },
    ouvrir: async (id, secret) => opened(await ask('ouvrir', id, secret)),
    verrouiller: () => {
      if (drop()) channel.postMessage('verrouille')
      return Promise.resolve()
    },
    lire: (kind, id) => ask('lire', kind, id) as ReturnType<Vault['lire']> as never,
    lister: (kind) => ask('lister', kind) as ReturnType<Vault['lister']> as never,
    ecrire: async (batch) => {
      await ask('ecrire', batch)
      tell(batch)
    },
    reserver: () => ask('reserver'),
    watch: (kind, cb) => {
      const set = watchers.get(kind) ?? new Set()
      watchers.set(kind, set.add(cb))
      return () => void set.delete(cb)
    },
    onLock: (cb) => {
      lockers.add(cb)
      return () => void lockers.delete(cb)
    },
  }
}
