import { Breakage, type AnyEcriture, type Batch, type Kind } from '../../application/ports.ts'
import type { Evenement } from '../../domain/journal/evenement.ts'
import { equalBytes, toHex } from '../crypto/bytes.ts'
import { openRow, rowHash, sealRow, wrapFor, type Row } from '../keys/records.ts'
import { headerHash } from './header.ts'
import { headHex, makeCheckpoint, remember } from '../journal/inspect.ts'
import type { Content, Objet } from '../journal/content.ts'
import { chainLine, openContent, sealContent, verifyLine, type Line } from '../journal/line.ts'
import { SCHEMA } from '../migrations/chain.ts'
import { encode } from '../payloads/index.ts'
import { REWRITABLE } from './rewritable.ts'
import type { Announced, OpenVault } from './session.ts'
import type { Meta } from '../store/database.ts'
import { commit, readLastLine, readRow } from '../store/rows.ts'

interface Prepared {
  readonly add: Row[]
  readonly replace: { readonly row: Row; readonly from: number }[]
}

/** A row of somebody else is neither rewritten nor removed; a signed one is never rewritten. */
function checkMine(open: OpenVault, present: Row, kind: Kind): void {
  if (!wrapFor(present, open.ring)) throw new Breakage('locked', `${kind}/${present.id}`)
}

async function prepareRow(open: OpenVault, ecriture: AnyEcriture, into: Prepared): Promise<void> {
  const { kind, id, lecteurs } = ecriture
  const present = await readRow(open.db, kind, id)
  if (present) {
    if (!REWRITABLE.includes(kind)) throw new Breakage('conflict', `${kind}/${id}`)
    checkMine(open, present, kind)
  }
  const said = open.newest.last.get(`${kind}/${id}`)
  const rev = Math.max(present?.rev ?? 0, said && 'rev' in said ? said.rev : 0) + 1
  const row = await sealRow({ kind, id, v: SCHEMA, rev }, encode(ecriture), lecteurs, open.ring, open.header.slots)
  if (present) into.replace.push({ row, from: present.rev })
  else into.add.push(row)
}

async function removals(open: OpenVault, batch: Batch): Promise<readonly { kind: Kind; id: string }[]> {
  for (const { kind, id } of batch.remove) {
    const present = await readRow(open.db, kind, id)
    if (present) checkMine(open, present, kind)
  }
  return batch.remove
}

const isJournaled = ({ kind }: { readonly kind: Kind }): boolean => kind !== 'brouillon'

/** One line's content. What the application says of it, and what only the vault knows. */
export function lineContent(open: OpenVault, build: string, event: Evenement, objets: readonly Objet[], numero: number | null): Content {
  const { op, a, objet, engagement, details } = event
  const mono = Math.round(performance.now())
  const common = { v: 1, a, mono, build, aidant: open.aidant, op, objet, objets, numero, engagement, details } as const
  return { ...common, headerHash: headerHash(open.stored) }
}

export interface Extra extends Partial<Announced> {
  readonly build: string
  readonly objets?: readonly Objet[]
  /** MAC of the header that must be on disk; `null` when there must be none. */
  readonly expectedHeader: string | null
}

async function readBack(open: OpenVault, rows: readonly Row[], lines: readonly Line[]): Promise<void> {
  for (const row of rows) {
    const kept = await readRow(open.db, row.kind, row.id)
    if (!kept || !equalBytes(rowHash(kept), rowHash(row))) throw new Breakage('unavailable', `relecture:${row.kind}/${row.id}`)
    await openRow(kept, open.ring)
  }
  const slot = open.header.slots.find(({ id }) => id === open.aidant)
  for (const line of lines) {
    const kept = await open.db.journal.get(line.seq)
    if (!kept || !slot || !verifyLine(open.header.vaultId, kept, slot.ed25519)) throw new Breakage('unavailable', 'relecture:journal')
    await openContent(open.header.vaultId, kept, open.lineKey.key)
  }
}

/**
 * Writes a batch with its journal line: seal first, one transaction, read back and verify; only then is a thing said to be
 * written (ADR 0007). Throws `conflict` (a signed row exists, a reservation is stale, another writer came
 * first), `locked` (a row of somebody else), `quota`, `newer-than-app`, `unavailable` (what was read back differs).
 */
export async function writeBatch(open: OpenVault, batch: Batch, extra: Extra): Promise<void> {
  const touched = [...batch.put, ...batch.remove]
  if (batch.evenement === null && touched.some(isJournaled)) throw new Breakage('conflict', 'evenement')
  const prepared: Prepared = { add: [], replace: [] }
  for (const ecriture of batch.put) await prepareRow(open, ecriture, prepared)
  const remove = await removals(open, batch)
  const rows = [...prepared.add, ...prepared.replace.map(({ row }) => row)]
  const objets = [...(extra.objets ?? []), ...describe(rows, remove)]
  const own = batch.evenement ? [lineContent(open, extra.build, batch.evenement, objets, batch.reservation?.rang ?? null)] : []
  const vaultId = open.header.vaultId
  const { owed } = open
  const contents = [...(owed?.before ?? []), ...(extra.before ?? []), ...own]
  const sealed = await Promise.all(contents.map((content) => sealContent(vaultId, content, open.lineKey)))
  const rank = batch.reservation?.rang ?? null
  const counter: readonly Meta[] = rank === null ? [] : [{ key: 'compteur', prochain: rank + 1 }]
  const lines = await commit(open.db, {
    ...prepared,
    remove,
    rank,
    meta: [...(owed?.meta ?? []), ...(extra.meta ?? []), ...counter],
    keys: [...(owed?.keys ?? []), ...(extra.keys ?? [])],
    expectedHeader: extra.expectedHeader,
    append: (last) => append(open, last, sealed, batch.reservation?.teteJournal ?? null),
  })
  open.owed = null
  contents.forEach((content) => remember(open.newest, content.objets))
  if (rank !== null) open.rank = rank + 1
  await readBack(open, rows, lines)
}

function describe(rows: readonly Row[], remove: readonly { kind: Kind; id: string }[]): readonly Objet[] {
  const written = rows.filter(isJournaled).map((row): Objet => ({ kind: row.kind, id: row.id, rev: row.rev, hash: toHex(rowHash(row)) }))
  return [...written, ...remove.filter(isJournaled).map(({ kind, id }) => ({ kind, id, retire: true as const }))]
}

type SealedContents = readonly Awaited<ReturnType<typeof sealContent>>[]

function append(open: OpenVault, last: Line | undefined, sealed: SealedContents, head: string | null): { lines: readonly Line[]; meta: readonly Meta[] } {
  const vaultId = open.header.vaultId
  if (head !== null && headHex(vaultId, last) !== head) throw new Breakage('conflict', 'teteJournal')
  const lines: Line[] = []
  for (const content of sealed) lines.push(chainLine(vaultId, lines.at(-1) ?? last, content, open.ring))
  const newest = lines.at(-1)
  // After a break, the last checkpoint stands: a new one would vouch for lines that no signature does.
  if (!newest || !open.whole) return { lines, meta: [] }
  return { lines, meta: [{ key: `verifie/${open.aidant}`, ...makeCheckpoint(vaultId, newest, open.ring.checkpointMac) }] }
}

/** Head of the journal as stored now. */
export const currentHead = async (open: OpenVault): Promise<string> => headHex(open.header.vaultId, await readLastLine(open.db))
