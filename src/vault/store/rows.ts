import { Breakage } from '../../application/ports.ts'
import type { Row } from '../keys/records.ts'
import type { KeptKey, Line } from '../journal/line.ts'
import { soundLine, soundRow } from './shapes.ts'
import { WRITER_EPOCH, type Database, type KeptCheckpoint, type Meta, type MetaOf } from './database.ts'

/** Everything is sealed before; what is in here is bytes. */
export interface Writing {
  readonly add: readonly Row[]
  readonly replace: readonly { readonly row: Row; readonly from: number }[]
  readonly remove: readonly { readonly kind: string; readonly id: string }[]
  readonly meta: readonly Meta[]
  readonly keys: readonly KeptKey[]
  /** Hash of the header this writer knows, or `null` when it creates the vault. */
  readonly expectedHeader: string | null
  /** Rank that must still be next. */
  readonly rank: number | null
  /** Called inside the transaction with the journal's last line: synchronous, refuses by throwing. */
  readonly append: (last: Line | undefined) => { readonly lines: readonly Line[]; readonly meta: readonly Meta[] }
}

const hasKey = <K extends 'entete' | 'minWriter' | 'compteur' | 'essais'>(meta: Meta | undefined, key: K): meta is MetaOf<K> => meta?.key === key

/** One technical row, or `undefined`. */
export async function readMeta<K extends 'entete' | 'minWriter' | 'compteur' | 'essais'>(db: Database, key: K): Promise<MetaOf<K> | undefined> {
  const found = await db.meta.get(key)
  return hasKey(found, key) ? found : undefined
}

const isCheckpoint = (meta: Meta | undefined): meta is KeptCheckpoint => meta?.key.startsWith('verifie/') ?? false

/** How far this member had verified the journal, or `null`. */
export async function readCheckpoint(db: Database, aidant: string): Promise<KeptCheckpoint | null> {
  const found = await db.meta.get(`verifie/${aidant}`)
  return isCheckpoint(found) ? found : null
}

/** One row, or `undefined`. */
export async function readRow(db: Database, kind: string, id: string): Promise<Row | undefined> {
  const found = await db.lignes.get([kind, id])
  return found && soundRow(found)
}
/** Every row of a kind, readable or not. */
export const readKind = async (db: Database, kind: string): Promise<Row[]> => (await db.lignes.where('kind').equals(kind).toArray()).map(soundRow)
/** Every row of the vault. */
export const readAllRows = async (db: Database): Promise<Row[]> => (await db.lignes.toArray()).map(soundRow)
/** The whole journal, first line first. */
export const readJournal = async (db: Database): Promise<Line[]> => (await db.journal.orderBy('seq').toArray()).map(soundLine)
/** The journal's last line, or `undefined` before the first. */
export async function readLastLine(db: Database): Promise<Line | undefined> {
  // Numbers only: a key of another sort, put there by hand, stands after every number.
  const last = await db.journal.where('seq').between(0, Number.MAX_SAFE_INTEGER).last()
  return last && soundLine(last)
}
/** True when the device holds nothing at all of a vault: the only state in which one may be created. */
export async function isEmpty(db: Database): Promise<boolean> {
  const counts = await Promise.all([db.lignes.count(), db.journal.count(), db.cles.count(), db.meta.count()])
  return counts.every((count) => count === 0)
}
/** The keys of every unlock, wrapped. */
export const readKeys = (db: Database): Promise<KeptKey[]> => db.cles.toArray()

async function checkStillOurs(db: Database, writing: Writing): Promise<void> {
  const minWriter = await readMeta(db, 'minWriter')
  if (minWriter && minWriter.epoch > WRITER_EPOCH) throw new Breakage('newer-than-app', 'minWriter')
  const header = await readMeta(db, 'entete')
  if ((header?.mac ?? null) !== writing.expectedHeader) throw new Breakage('conflict', 'entete')
  if (writing.rank === null) return
  const counter = await readMeta(db, 'compteur')
  if (counter?.prochain !== writing.rank) throw new Breakage('conflict', 'numero')
}

async function putRows(db: Database, writing: Writing): Promise<void> {
  for (const { row, from } of writing.replace) {
    const present = await db.lignes.get([row.kind, row.id])
    if (present?.rev !== from) throw new Breakage('conflict', `${row.kind}/${row.id}`)
  }
  if (writing.add.length > 0) await db.lignes.bulkAdd([...writing.add])
  if (writing.replace.length > 0) await db.lignes.bulkPut(writing.replace.map(({ row }) => row))
  if (writing.remove.length > 0) await db.lignes.bulkDelete(writing.remove.map(({ kind, id }): [string, string] => [kind, id]))
}

/**
 * One transaction, strict durability, all or nothing. Awaits the transaction itself: on a full disk an operation may
 * never settle (measured). Gives the lines as stored.
 */
export async function commit(db: Database, writing: Writing): Promise<readonly Line[]> {
  let written: readonly Line[] = []
  await db.dexie.transaction('rw', db.lignes, db.journal, db.cles, db.meta, async () => {
    await checkStillOurs(db, writing)
    await putRows(db, writing)
    const { lines, meta } = writing.append(await readLastLine(db))
    if (writing.keys.length > 0) await db.cles.bulkAdd([...writing.keys])
    // `add`, not `put`: a fork of the chain is an error, never a silent overwrite.
    if (lines.length > 0) await db.journal.bulkAdd([...lines])
    const metas = [...writing.meta, ...meta]
    if (metas.length > 0) await db.meta.bulkPut(metas)
    written = lines
  })
  return written
}

/** Reads then replaces one technical row, in one transaction (failed tries are counted before anyone is known). */
export async function updateTries(db: Database, next: (before: MetaOf<'essais'> | undefined) => MetaOf<'essais'>): Promise<void> {
  await db.dexie.transaction('rw', db.meta, async () => {
    await db.meta.put(next(await readMeta(db, 'essais')))
  })
}
