/**
 * The vault's port held in clear, in memory, for tests and for « données fictives ». Same rules as the real one: readers per
 * row, atomic batches, reserved numbers, lock. Nothing is written anywhere: a reload forgets all of it.
 * The container chooses it for the trial only (`essaiDefaults`).
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import {
  Breakage,
  type Alerte,
  type AnyEcriture,
  type Batch,
  type Contenus,
  type Ecriture,
  type EtatDuCoffre,
  type Kind,
  type Listing,
  type NouveauMembre,
  type Reservation,
  type Session,
  type Vault,
} from '../application/ports.ts'
import type { AidantId } from '../domain/ids.ts'
import { parseInstant, type Instant } from '../domain/jour-civil.ts'
import type { Evenement, Operation } from '../domain/journal/evenement.ts'
import type { Lecteurs } from '../domain/mandat/lecteurs.ts'
import { delaySeconds } from './core/delay.ts'
import { makeListeners, type Listeners } from './page/listeners.ts'
import { numero } from './payloads/communs.ts'
import { REWRITABLE } from './core/rewritable.ts'

interface Row<K extends Kind> {
  readonly id: string
  readonly contenu: Contenus[K]
  readonly lecteurs: Lecteurs
  readonly auteur: AidantId
  /** Who was référent when the row was written: a later one cannot open it. */
  readonly referents: ReadonlySet<AidantId>
}
type Tables = { [K in Kind]: Map<string, Row<K>> }

export interface JournalLine {
  readonly auteur: AidantId
  readonly evenement: Evenement
}

interface Memory {
  readonly members: Map<AidantId, NouveauMembre>
  readonly tables: Tables
  readonly journal: JournalLine[]
  readonly listeners: Listeners
  tete: string
  rang: number
  session: Session | null
  /** Wrong tries since the last opening, and when the last one was. */
  manques: number
  dernierManque: number
}

export interface MemoryVault extends Vault {
  /** The journal, oldest line first: for tests, the port has no such reading. */
  journal(): readonly JournalLine[]
}

const emptyMemory = (): Memory => ({
  members: new Map(),
  tables: {
    reglages: new Map(),
    brouillon: new Map(),
    mandat: new Map(),
    document: new Map(),
    repere: new Map(),
    registre: new Map(),
    fin: new Map(),
    suivi: new Map(),
    remise: new Map(),
    seance: new Map(),
  },
  journal: [],
  listeners: makeListeners(),
  tete: '0'.repeat(64),
  rang: 1,
  session: null,
  manques: 0,
  dernierManque: 0,
})

// Accents, case and everything past the fourth letter have no effect, as with the French BIP39 list.
const reduire = (secret: string): string =>
  secret.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z]+/).filter(Boolean).map((mot) => mot.slice(0, 4)).join(' ')

function opened(memory: Memory, where: string): Session {
  if (!memory.session) throw new Breakage('locked', where)
  return memory.session
}

const isReader = <K extends Kind>(row: Row<K>, aidant: AidantId): boolean =>
  row.auteur === aidant || row.lecteurs === 'equipe' || row.referents.has(aidant)

function reservation(memory: Memory): Reservation {
  const { rang } = memory
  return { numero: numero(`ESSA-${String(rang).padStart(4, '0')}`), rang, teteJournal: memory.tete.slice(0, 8) }
}

/** Everything that can refuse a batch, before the first change: this is what makes it all or nothing. */
function check(memory: Memory, aidant: AidantId, batch: Batch): void {
  for (const { kind, id } of [...batch.put, ...batch.remove]) {
    const row = memory.tables[kind].get(id)
    if (row && !isReader(row, aidant)) throw new Breakage('locked', `${kind}/${id}`)
    if (!batch.evenement && kind !== 'brouillon') throw new Breakage('conflict', `${kind}/${id}`)
  }
  for (const { kind, id } of batch.put) {
    if (!REWRITABLE.includes(kind) && memory.tables[kind].has(id)) throw new Breakage('conflict', `${kind}/${id}`)
  }
  const next = reservation(memory)
  if (batch.reservation && (batch.reservation.rang !== next.rang || batch.reservation.teteJournal !== next.teteJournal)) {
    throw new Breakage('conflict', 'reservation')
  }
}

function put<K extends Kind>(memory: Memory, auteur: AidantId, row: { [P in K]: Ecriture<P> }[K]): void {
  const table: Map<string, Row<K>> = memory.tables[row.kind]
  const tous = row.lecteurs === 'auteurEtReferents' ? [...memory.members.values()] : []
  const referents = new Set(tous.filter((membre) => membre.referent).map((membre) => membre.id))
  table.set(row.id, { id: row.id, contenu: row.contenu, lecteurs: row.lecteurs, auteur, referents })
}

function record(memory: Memory, auteur: AidantId, evenement: Evenement): void {
  memory.journal.push({ auteur, evenement })
  memory.tete = bytesToHex(sha256(utf8ToBytes(memory.tete + JSON.stringify(evenement))))
}

/** The vault notes its own openings, as the real one does in its worker, where the application's clock does not reach. */
function ownInstant(): Instant {
  const lu = parseInstant(new Date().toISOString())
  if (!lu.ok) throw new Breakage('unavailable', 'horloge')
  return lu.value
}

function apply(memory: Memory, auteur: AidantId, batch: Batch): void {
  check(memory, auteur, batch)
  // Cloned before anything changes: content that cannot be cloned breaks with nothing half-written.
  const rows: readonly AnyEcriture[] = structuredClone(batch.put)
  const evenement = structuredClone(batch.evenement)
  for (const row of rows) put(memory, auteur, row)
  for (const { kind, id } of batch.remove) memory.tables[kind].delete(id)
  if (evenement) record(memory, auteur, evenement)
  if (batch.reservation) memory.rang += 1
  memory.listeners.written(batch)
}

function list<K extends Kind>(memory: Memory, kind: K): Listing<K> {
  const { aidant } = opened(memory, kind)
  const table: Map<string, Row<K>> = memory.tables[kind]
  const readable = [...table.values()].filter((row) => isReader(row, aidant))
  return {
    lignes: readable.map((row) => ({ id: row.id, contenu: structuredClone(row.contenu) })),
    fermees: table.size - readable.length,
    ecartees: [],
  }
}

function read<K extends Kind>(memory: Memory, kind: K, id: string): Contenus[K] | null {
  const { aidant } = opened(memory, kind)
  const table: Map<string, Row<K>> = memory.tables[kind]
  const row = table.get(id)
  if (row && !isReader(row, aidant)) throw new Breakage('locked', `${kind}/${id}`)
  return row ? structuredClone(row.contenu) : null
}

function lock(memory: Memory): void {
  if (!memory.session) return
  memory.session = null
  memory.listeners.locked()
}

function create(memory: Memory, membre: NouveauMembre, batch: Batch): Session {
  if (memory.members.size > 0) throw new Breakage('conflict', 'coffre')
  apply(memory, membre.id, batch)
  memory.members.set(membre.id, { ...membre, secret: reduire(membre.secret) })
  memory.session = { aidant: membre.id, referent: membre.referent, alertes: [] }
  return memory.session
}

function enroll(memory: Memory, membre: NouveauMembre, batch: Batch): void {
  const { aidant } = opened(memory, 'membre')
  if (memory.members.has(membre.id)) throw new Breakage('conflict', 'membre')
  apply(memory, aidant, batch)
  memory.members.set(membre.id, { ...membre, secret: reduire(membre.secret) })
}

function secondsToWait({ manques, dernierManque }: Memory): number {
  if (manques === 0) return 0
  const elapsed = Math.max(0, Date.now() - dernierManque) / 1000
  return Math.max(0, Math.ceil(delaySeconds(manques) - elapsed))
}

function unlock(memory: Memory, id: AidantId, secret: string): Session {
  if (secondsToWait(memory) > 0) throw new Breakage('throttled', 'essais')
  const membre = memory.members.get(id)
  if (!membre || membre.secret !== reduire(secret)) {
    Object.assign(memory, { manques: memory.manques + 1, dernierManque: Date.now() })
    throw new Breakage('wrong-secret', 'ouvrir')
  }
  lock(memory)
  const a = ownInstant()
  const trace = (op: Operation, details: Evenement['details']): void => record(memory, id, { op, a, objet: null, engagement: null, details })
  if (memory.manques > 0) trace('essais-manques', { nombre: memory.manques })
  trace('coffre-ouvert', { alertes: 0 })
  const alertes: readonly Alerte[] = memory.manques > 0 ? [{ type: 'essaisManques', nombre: memory.manques }] : []
  memory.manques = 0
  memory.session = { aidant: membre.id, referent: membre.referent, alertes }
  return memory.session
}

function state(memory: Memory): EtatDuCoffre {
  if (memory.members.size === 0) return { type: 'absent' }
  if (memory.session) return { type: 'ouvert', session: memory.session }
  const cartes = [...memory.members.values()].map(({ id, etiquette }) => ({ id, etiquette }))
  return { type: 'verrouille', cartes, attenteSecondes: secondsToWait(memory) }
}

/** Eight words drawn without bias: 2048 divides 65536. */
async function eightWords(): Promise<readonly string[]> {
  const { wordlist } = await import('@scure/bip39/wordlists/french.js')
  return [...crypto.getRandomValues(new Uint16Array(8))].map((n) => (wordlist[n % wordlist.length] ?? '').normalize('NFC'))
}

/** The port is asynchronous; what is refused must be a rejection, not an exception at the call. */
const later = <T>(work: () => T): Promise<T> => Promise.resolve().then(work)

/** Makes an empty vault: `etat()` says `absent` until `creer`. Throws `Breakage` as the port says. */
export function memoryVault(): MemoryVault {
  const memory = emptyMemory()
  return {
    etat: () => later(() => state(memory)),
    proposerMots: eightWords,
    creer: (membre, batch) => later(() => create(memory, membre, batch)),
    ajouterMembre: (membre, batch) => later(() => enroll(memory, membre, batch)),
    ouvrir: (id, secret) => later(() => unlock(memory, id, secret)),
    verrouiller: () => later(() => lock(memory)),
    lire: (kind, id) => later(() => read(memory, kind, id)),
    lister: (kind) => later(() => list(memory, kind)),
    ecrire: (batch) => later(() => apply(memory, opened(memory, 'ecrire').aidant, batch)),
    reserver: () => later(() => (opened(memory, 'reserver'), reservation(memory))),
    watch: memory.listeners.watch,
    onLock: memory.listeners.onLock,
    journal: () => structuredClone(memory.journal),
  }
}
