import { Breakage, type AnyEcriture, type Batch, type Contenus, type EtatDuCoffre, type Kind, type Listing, type NouveauMembre, type Reservation, type Session } from '../application/ports.ts'
import type { AidantId } from '../domain/ids.ts'
import type { NumeroMandat } from '../domain/mandat/mandat.ts'
import { drawWords } from './crypto/words.ts'
import { cartes, parseHeader } from './header.ts'
import { readMany, readOne } from './read.ts'
import { publicSession, type OpenVault, type Settings } from './session.ts'
import { openDatabase, WRITER_EPOCH, type Database } from './store/database.ts'
import { readMeta } from './store/rows.ts'
import { secondsToWait } from './tries.ts'
import { addMember, createVault, unlockVault } from './unlock.ts'
import { currentHead, writeBatch } from './write.ts'
import { takeWriterLock } from './writer-lock.ts'

/** What the worker answers. Methods throw `Breakage`; locking is ending the worker. */
export interface VaultCore {
  etat(): Promise<EtatDuCoffre>
  proposerMots(): Promise<readonly string[]>
  creer(membre: NouveauMembre, batch: Batch): Promise<Session>
  ajouterMembre(membre: NouveauMembre, batch: Batch): Promise<void>
  ouvrir(id: AidantId, secret: string): Promise<Session>
  lire<K extends Kind>(kind: K, id: string): Promise<Contenus[K] | null>
  lister<K extends Kind>(kind: K): Promise<Listing<K>>
  ecrire(batch: Batch): Promise<void>
  reserver(): Promise<Reservation>
}

const duplicates = (put: readonly AnyEcriture[]): boolean => new Set(put.map(({ kind, id }) => `${kind}/${id}`)).size !== put.length

/** The vault inside its worker. Writes run one after the other; the lock keeps other tabs out. */
export function makeVaultCore(settings: Settings): VaultCore {
  let database: Promise<Database> | null = null
  let vault: OpenVault | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const db = async (): Promise<Database> => {
    database ??= openDatabase(settings.name)
    const opened = await database.catch((error: unknown) => {
      database = null
      throw error
    })
    const minWriter = await readMeta(opened, 'minWriter')
    if (minWriter && minWriter.epoch > WRITER_EPOCH) throw new Breakage('newer-than-app', 'minWriter')
    return opened
  }
  const mustBeOpen = (): OpenVault => {
    if (!vault) throw new Breakage('locked', 'coffre')
    return vault
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work)
    queue = turn.catch(() => null)
    return turn
  }
  const enter = (work: (on: Database) => Promise<OpenVault>): Promise<Session> =>
    inTurn(async () => {
      if (vault) throw new Breakage('conflict', 'ouvert')
      const on = await db()
      const release = await takeWriterLock(`seing-writer/${settings.name}`)
      try {
        vault = await work(on)
        return publicSession(vault)
      } catch (error) {
        release()
        throw error
      }
    })

  return {
    etat: async () => {
      if (vault) return { type: 'ouvert', session: publicSession(vault) }
      const on = await db()
      const stored = await readMeta(on, 'entete')
      if (!stored) return { type: 'absent' }
      return { type: 'verrouille', cartes: cartes(parseHeader(stored)), attenteSecondes: await secondsToWait(on, Date.now()) }
    },
    proposerMots: () => Promise.resolve(drawWords()),
    creer: (membre, batch) => enter((on) => createVault(on, membre, batch, settings)),
    ouvrir: (id, secret) => enter((on) => unlockVault(on, id, secret, settings)),
    ajouterMembre: (membre, batch) => inTurn(() => addMember(mustBeOpen(), membre, batch, settings)),
    lire: async (kind, id) => readOne(mustBeOpen(), kind, id),
    lister: async (kind) => readMany(mustBeOpen(), kind),
    ecrire: (batch) =>
      inTurn(async () => {
        if (duplicates(batch.put)) throw new Breakage('conflict', 'batch')
        const open = mustBeOpen()
        await writeBatch(open, batch, { build: settings.build, expectedHeader: open.stored.mac })
      }),
    reserver: () =>
      inTurn(async () => {
        const open = mustBeOpen()
        const numero = `${open.header.poste.code}-${String(open.rank).padStart(4, '0')}` as NumeroMandat
        return { numero, rang: open.rank, teteJournal: await currentHead(open) }
      }),
  }
}
