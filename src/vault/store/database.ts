import { Dexie, type EntityTable, type Table } from 'dexie'
import { Breakage } from '../../application/ports.ts'
import type { Row } from '../crypto/records.ts'
import type { KeptKey, Line } from '../journal/line.ts'

/**
 * Ladder A: the tables, before any key is known. Clear columns only; what stays in clear is listed in README.md.
 * A new rung is a new `version(n)`; a published one never changes.
 */
export const TABLES_VERSION = 1
/** Epoch of this writer. An old tab can keep writing to an upgraded database (security.md §3): each write compares. */
export const WRITER_EPOCH = 1

export type Meta =
  | { readonly key: 'entete'; readonly json: string; readonly mac: string }
  | { readonly key: 'minWriter'; readonly epoch: number }
  | { readonly key: 'compteur'; readonly prochain: number }
  | { readonly key: 'essais'; readonly suite: number; readonly jusqua: number; readonly aJournaliser: number }
  | { readonly key: `verifie/${string}`; readonly seq: number; readonly hash: string; readonly mac: string }

export interface Database extends Dexie {
  readonly lignes: Table<Row, [string, string]>
  readonly journal: EntityTable<Line, 'seq'>
  readonly cles: EntityTable<KeptKey, 'id'>
  readonly meta: Table<Meta, string>
}

/** Opens (and creates empty) the database. Throws `newer-than-app` if a later Seing made it, `unavailable` if refused. */
export async function openDatabase(name: string): Promise<Database> {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database
  db.version(TABLES_VERSION).stores({ lignes: '[kind+id], kind', journal: 'seq', cles: 'id', meta: 'key' })
  // Dexie multiplies versions by ten, and opens a later database without a word: the number on disk is the judge.
  await db.open()
  if (db.backendDB().version > TABLES_VERSION * 10) {
    db.close()
    throw new Breakage('newer-than-app', 'tables')
  }
  return db
}
