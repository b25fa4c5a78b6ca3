import {
  Breakage,
  type AnyEcriture,
  type Batch,
  type Contenus,
  type EtatDuCoffre,
  type Kind,
  type Listing,
  type NouveauMembre,
  type Reservation,
  type Session,
} from '../../application/ports.ts'
import type { AidantId } from '../../domain/ids.ts'
import { cartes } from './header.ts'
import { parseHeader } from '../payloads/entete.ts'
import { numero } from '../payloads/communs.ts'
import { readMany, readOne } from './read.ts'
import { publicSession, type OpenVault, type Settings } from './session.ts'
import { openDatabase, WRITER_EPOCH, type Database } from '../store/database.ts'
import { isEmpty, readMeta } from '../store/rows.ts'
import { secondsToWait } from './tries.ts'
import { addMember, createVault, unlockVault } from './unlock.ts'
import { currentHead, writeBatch } from './write.ts'
import { takeWriterLock } from './writer-lock.ts'

/** What the worker answers. Each throws `Breakage`; locking is ending the worker. */
export interface VaultCore {
  readonly etat: () => Promise<EtatDuCoffre>
  readonly proposerMots: () => Promise<readonly string[]>
  readonly creer: (membre: NouveauMembre, batch: Batch) => Promise<Session>
  readonly ajouterMembre: (membre: NouveauMembre, batch: Batch) => Promise<void>
  readonly ouvrir: (id: AidantId, secret: string) => Promise<Session>
  readonly lire: <K extends Kind>(kind: K, id: string) => Promise<Contenus[K] | null>
  readonly lister: <K extends Kind>(kind: K) => Promise<Listing<K>>
  readonly ecrire: (batch: Batch) => Promise<void>
  readonly reserver: () => Promise<Reservation>
}

/** The database opens on first need; a later Seing's is refused, at each call, not guessed at. */
function makeDatabase(name: string): () => Promise<Database> {
  let opening: Promise<Database> | null = null
  return async () => {
    opening ??= openDatabase(name)
    const db = await opening.catch((error: unknown) => {
      opening = null
      throw error
    })
    const minWriter = await readMeta(db, 'minWriter')
    if (minWriter && minWriter.epoch > WRITER_EPOCH) throw new Breakage('newer-than-app', 'minWriter')
    return db
  }
}

/** What changes the vault runs one after the other. */
function makeQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let queue: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = queue.then(work)
    queue = turn.catch(() => null)
    return turn
  }
}

const hasDuplicates = (put: readonly AnyEcriture[]): boolean => new Set(put.map(({ kind, id }) => `${kind}/${id}`)).size !== put.length

async function write(open: OpenVault, batch: Batch, build: string): Promise<void> {
  if (hasDuplicates(batch.put)) throw new Breakage('conflict', 'batch')
  await writeBatch(open, batch, { build, expectedHeader: open.stored.mac })
}

async function reserve(open: OpenVault): Promise<Reservation> {
  const next = numero(`${open.header.poste.code}-${String(open.rank).padStart(4, '0')}`)
  return { numero: next, rang: open.rank, teteJournal: await currentHead(open) }
}

async function lockedState(db: Database): Promise<EtatDuCoffre> {
  const stored = await readMeta(db, 'entete')
  // The header alone is gone: a new vault would be written over what is left of this one.
  if (!stored && !(await isEmpty(db))) throw new Breakage('tampered', 'entete')
  if (!stored) return { type: 'absent' }
  return { type: 'verrouille', cartes: cartes(parseHeader(stored)), attenteSecondes: await secondsToWait(db, Date.now()) }
}

/** The vault inside its worker: one open vault at most, one writer among the tabs. */
export function makeVaultCore(settings: Settings): VaultCore {
  const database = makeDatabase(settings.name)
  const inTurn = makeQueue()
  let vault: OpenVault | null = null

  const mustBeOpen = (): OpenVault => {
    if (!vault) throw new Breakage('locked', 'coffre')
    return vault
  }
  const enter = async (work: (db: Database) => Promise<OpenVault>): Promise<Session> => {
    if (vault) throw new Breakage('conflict', 'ouvert')
    const db = await database()
    const release = await takeWriterLock(`seing-writer/${settings.name}`)
    try {
      vault = await work(db)
      return publicSession(vault)
    } catch (error) {
      release()
      throw error
    }
  }

  return {
    etat: async () => (vault ? { type: 'ouvert', session: publicSession(vault) } : lockedState(await database())),
    proposerMots: async () => (await import('../crypto/secret.ts')).drawWords(),
    creer: (membre, batch) => inTurn(() => enter((db) => createVault(db, membre, batch, settings))),
    ouvrir: (id, secret) => inTurn(() => enter((db) => unlockVault(db, id, secret, settings))),
    ajouterMembre: (membre, batch) => inTurn(async () => addMember(mustBeOpen(), membre, batch, settings)),
    lire: async (kind, id) => readOne(mustBeOpen(), kind, id),
    lister: async (kind) => readMany(mustBeOpen(), kind),
    ecrire: (batch) => inTurn(async () => write(mustBeOpen(), batch, settings.build)),
    reserver: () => inTurn(async () => reserve(mustBeOpen())),
  }
}
