import type { Row, Wrap } from '../keys/records.ts'
import type { Line } from '../journal/line.ts'

/**
 * What the database gives back, before anything is opened. A disk or a hand may have put anything there: a row that is not
 * shaped as one becomes a damaged row under the same kind and id, named later, and never stops the reading of the others.
 */
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isBytes = (value: unknown): boolean => value instanceof Uint8Array
const isCount = (value: unknown, low: number): boolean => Number.isSafeInteger(value) && Number(value) >= low
const isSealed = (value: unknown): boolean => isObject(value) && isBytes(value['iv']) && isBytes(value['ct'])

const isWrap = (value: unknown): value is Wrap =>
  isObject(value) &&
  isSealed(value) &&
  typeof value['to'] === 'string' &&
  typeof value['id'] === 'string' &&
  (value['epoch'] === undefined || isCount(value['epoch'], 0)) &&
  (value['epk'] === undefined || isBytes(value['epk']))

const isRow = (row: Row): boolean =>
  isCount(row.v, 0) && isCount(row.rev, 1) && isSealed(row.body) && Array.isArray(row.wraps) && row.wraps.every(isWrap)

const NOTHING = new Uint8Array(0)
const DAMAGED = { v: 0, rev: -1, body: { iv: NOTHING, ct: NOTHING }, wraps: [] } as const

/** The row as stored, or a damaged one in its place. */
export const soundRow = (row: Row): Row => (isRow(row) ? row : { kind: row.kind, id: row.id, ...DAMAGED })
/** True for a row that `soundRow` put in the place of one not shaped as a row. */
export const isDamaged = (row: Row): boolean => row.rev < 0

const isLine = (line: Line): boolean =>
  isCount(line.seq, 0) && isSealed(line) && isBytes(line.prev) && isBytes(line.sig) && typeof line.cle === 'string' && typeof line.signataire === 'string'

/** The line as stored, or one that no signature fits: the chain breaks there, and goes on. */
export const soundLine = (line: Line): Line =>
  isLine(line) ? line : { seq: isCount(line.seq, 0) ? line.seq : -1, prev: NOTHING, cle: '', signataire: '', iv: NOTHING, ct: NOTHING, sig: NOTHING }
