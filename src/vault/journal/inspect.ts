import { KINDS, type Alerte } from '../../application/ports.ts'
import { equalBytes, lengthPrefixed, toHex, type Bytes } from '../crypto/bytes.ts'
import { hmac } from '../crypto/digest.ts'
import type { Keyring } from '../keys/keyring.ts'
import { rowHash, type Row } from '../keys/records.ts'
import type { Slot } from '../keys/slots.ts'
import type { Content, Objet } from './content.ts'
import { GENESIS, lineHash, openContent, openLineKey, verifyLine, type KeptKey, type Line } from './line.ts'

/** How far this member has already verified signatures: MAC under a key only she has. */
export interface Checkpoint {
  readonly seq: number
  readonly hash: string
  readonly mac: string
}

/** Where this member stands in the journal, MAC under a key only she has. */
export function makeCheckpoint(vaultId: string, line: Line, key: Bytes): Checkpoint {
  const hash = toHex(lineHash(vaultId, line))
  return { seq: line.seq, hash, mac: toHex(hmac(key, lengthPrefixed('seing/checkpoint', 1, vaultId, line.seq, hash))) }
}

const isGenuine = (vaultId: string, { seq, hash, mac }: Checkpoint, key: Bytes): boolean =>
  toHex(hmac(key, lengthPrefixed('seing/checkpoint', 1, vaultId, seq, hash))) === mac

/**
 * Rank of the first line that is missing, out of place, changed or not signed by a member; `null` if the chain is whole.
 * Lines cut off the end show when this member had seen them.
 */
export function firstBreak(vaultId: string, lines: readonly Line[], slots: readonly Slot[], checkpoint: Checkpoint | null): number | null {
  const keys = new Map(slots.map((slot) => [slot.id, slot.ed25519]))
  const seen = checkpoint ? lines[checkpoint.seq] : undefined
  const trusted = checkpoint && seen && toHex(lineHash(vaultId, seen)) === checkpoint.hash ? checkpoint.seq : -1
  let prev = GENESIS
  for (const [rank, line] of lines.entries()) {
    if (line.seq !== rank || !equalBytes(line.prev, prev)) return rank
    const key = keys.get(line.signataire)
    if (rank > trusted && (key === undefined || !verifyLine(vaultId, line, key))) return rank
    prev = lineHash(vaultId, line)
  }
  if (!checkpoint || trusted >= 0) return null
  return Math.min(checkpoint.seq, lines.length)
}

/** Opens every line it can; the rank of the first that does not open, if any. */
async function readLines(vaultId: string, lines: readonly Line[], kept: readonly KeptKey[], ring: Keyring): Promise<{ contents: Content[]; unread: number | null }> {
  const keys = new Map<string, CryptoKey | null>()
  for (const key of kept) keys.set(key.id, await openLineKey(vaultId, key, ring).catch(() => null))
  const opened = await Promise.all(
    lines.map(async (line) => {
      const key = keys.get(line.cle)
      return key ? openContent(vaultId, line, key).catch(() => null) : null
    }),
  )
  const contents = opened.filter((content) => content !== null)
  const at = opened.indexOf(null)
  return { contents, unread: at < 0 ? null : (lines[at]?.seq ?? at) }
}

/** What the journal says of each object, by `kind/id`: its last word, and every revision it ever vouched for. */
export interface Newest {
  readonly last: Map<string, Objet>
  readonly vouched: Set<string>
}

/** Nothing said of anything: what a new vault knows. */
export const noneYet = (): Newest => ({ last: new Map(), vouched: new Set() })

const revision = ({ kind, id, rev }: { readonly kind: string; readonly id: string; readonly rev: number }, hash: string): string => `${kind}/${id}/${rev}/${hash}`

/** Notes what one more line says of its objects; the newest wins. */
export function remember({ last, vouched }: Newest, objets: readonly Objet[]): void {
  for (const objet of objets) {
    last.set(`${objet.kind}/${objet.id}`, objet)
    if ('rev' in objet) vouched.add(revision(objet, objet.hash))
  }
}

/** `older`: genuine, but the journal has since spoken of it. `unknown`: no line ever vouched for these bytes. */
export function standing(row: Row, { last, vouched }: Newest): 'current' | 'older' | 'unknown' {
  const hash = toHex(rowHash(row))
  if (!vouched.has(revision(row, hash))) return 'unknown'
  const said = last.get(`${row.kind}/${row.id}`)
  return said && 'rev' in said && said.rev === row.rev && said.hash === hash ? 'current' : 'older'
}

function compareRow(row: Row, newest: Newest): Alerte | null {
  const place = { kind: row.kind, id: row.id }
  const found = standing(row, newest)
  if (found === 'older') return { type: 'revisionAncienne', ...place }
  return found === 'unknown' ? { type: 'ligneEcartee', ligne: { ...place, raison: 'abimee' } } : null
}

/** Each row against its newest line. Drafts have no line: their author alone reads them, and only their seal speaks. */
export function compareRows(rows: readonly Row[], newest: Newest): readonly Alerte[] {
  // A row under a kind that does not exist is read by nobody: what it was taken from shows as missing.
  const journaled = rows.filter((row) => row.kind !== 'brouillon' && KINDS.includes(row.kind))
  const present = new Set(journaled.map((row) => `${row.kind}/${row.id}`))
  const missing = [...newest.last].filter(([place, said]) => said.kind !== 'entete' && !('retire' in said) && !present.has(place))
  return [
    ...journaled.map((row) => compareRow(row, newest)).filter((alerte) => alerte !== null),
    ...missing.map(([, said]): Alerte => ({ type: 'ligneManquante', id: said.id })),
  ]
}

export interface Inspection {
  readonly alertes: readonly Alerte[]
  readonly newest: Newest
  /** False once a line is missing, changed or unsigned: nothing done later may make the journal look whole again. */
  readonly whole: boolean
  /** Rank after the last mandate number that the journal knows. */
  readonly rank: number
}

interface Stored {
  readonly lines: readonly Line[]
  readonly keys: readonly KeptKey[]
  readonly rows: readonly Row[]
  readonly checkpoint: Checkpoint | null
  readonly slots: readonly Slot[]
  readonly headerHash: string
}

/** All that an unlock compares: chain, signatures, header, rows. Never throws for what it finds: it names it. */
export async function inspect(vaultId: string, stored: Stored, ring: Keyring): Promise<Inspection> {
  const checkpoint = stored.checkpoint && isGenuine(vaultId, stored.checkpoint, ring.checkpointMac) ? stored.checkpoint : null
  // Whoever wrote a line left a checkpoint with it: gone or forged, nothing says how far the journal reached.
  const blind = !checkpoint && stored.lines.some(({ signataire }) => signataire === ring.aidant) ? stored.lines.length : null
  const broken = firstBreak(vaultId, stored.lines, stored.slots, checkpoint) ?? blind
  const { contents, unread } = await readLines(vaultId, stored.lines, stored.keys, ring)
  const newest = noneYet()
  contents.forEach((content) => remember(newest, content.objets))
  const rang = broken ?? unread
  const header = newest.last.get(`entete/${vaultId}`)
  const headerKnown = header && 'hash' in header && header.hash === stored.headerHash
  const alertes: readonly Alerte[] = [
    ...(rang === null ? [] : [{ type: 'journalRompu', rang } as const]),
    ...(headerKnown ? [] : [{ type: 'enteteModifie' } as const]),
    ...compareRows(stored.rows, newest),
  ]
  return { alertes, newest, whole: rang === null, rank: Math.max(0, ...contents.map((content) => content.numero ?? 0)) + 1 }
}

/** First eight hexadecimal digits of the journal's head: what a mandat prints. */
export const headHex = (vaultId: string, last: Line | undefined): string => toHex(last ? lineHash(vaultId, last) : GENESIS).slice(0, 8)
