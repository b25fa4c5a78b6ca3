import { Dexie, type Table } from 'dexie'
import { Breakage } from '../../application/ports.ts'
import type { Row } from '../keys/records.ts'
import type { KeptKey, Line } from '../journal/line.ts'

/**
 * Ladder A: the tables, before any key is known. Clear columns only; what stays in clear is listed in README.md.
 * A new rung is a new `version(n)`; a published one never changes.
 */
export const TABLES_VERSION = 1
/**
 * Epoch of this writer. An old tab can keep writing to an upgraded database: each write compares. Raised with every kind or
 * payload that the one before cannot read: to it, a journal line naming a kind it does not know is a broken journal.
 */
export const WRITER_EPOCH = 2

export type Meta =
  | { readonly key: 'entete'; readonly json: string; readonly mac: string }
  | { readonly key: 'minWriter'; readonly epoch: number }
  | { readonly key: 'compteur'; readonly prochain: number }
  | { readonly key: 'essais'; readonly suite: number; readonly jusqua: number; readonly aJournaliser: number }
  | { readonly key: `verifie/${string}`; readonly seq: number; readonly hash: string; readonly mac: string }

type Kept<K extends Meta['key']> = Extract<Meta, { readonly key: K }>
export type MetaOf<K extends 'entete' | 'minWriter' | 'compteur' | 'essais'> = Kept<K>
export type KeptCheckpoint = Kept<`verifie/${string}`>

export interface Database {
  readonly dexie: Dexie
  readonly lignes: Table<Row, [string, string]>
  readonly journal: Table<Line, number>
  readonly cles: Table<KeptKey, string>
  readonly meta: Table<Meta, string>
}

/** Opens (and creates empty) the database. Throws `newer-than-app` if a later Seing made it; Dexie's errors if it is refused. */
export async function openDatabase(name: string): Promise<Database> {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' })
  dexie.version(TABLES_VERSION).stores({ lignes: '[kind+id], kind', journal: 'seq', cles: 'id', meta: 'key' })
  await dexie.open()
  // Dexie multiplies versions by ten, and opens a later database without a word: the number on disk is the judge.
  if (dexie.backendDB().version > TABLES_VERSION * 10) {
    dexie.close()
    throw new Breakage('newer-than-app', 'tables')
  }
  return { dexie, lignes: dexie.table('lignes'), journal: dexie.table('journal'), cles: dexie.table('cles'), meta: dexie.table('meta') }
}
