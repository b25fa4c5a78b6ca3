import { Breakage, type Kind } from '../../application/ports.ts'
import type { Lecteurs } from '../../domain/mandat/lecteurs.ts'
import { box } from '../crypto/boxes.ts'
import { fromHex, lengthPrefixed, random, wipe, type Bytes } from '../crypto/bytes.ts'
import { sha256 } from '../crypto/digest.ts'
import type { Keyring } from './keyring.ts'
import { importAesKey, open, pad, seal, unpad, type Sealed } from '../crypto/seal.ts'
import type { Slot } from './slots.ts'

/**
 * A row: a body under a key drawn for this revision (CEK), and that key wrapped once for each reader.
 * Kind, id, revision and schema are authenticated with the body and with every wrap.
 */
export interface Row {
  readonly kind: Kind
  readonly id: string
  readonly v: number
  readonly rev: number
  readonly body: Sealed
  readonly wraps: readonly Wrap[]
}

export interface Wrap extends Sealed {
  readonly to: 'author' | 'team' | 'referent'
  readonly id: string
  readonly epoch?: number
  readonly epk?: Bytes
}

export type Place = Pick<Row, 'kind' | 'id' | 'v' | 'rev'>

const bodyAad = (row: Place): Bytes => lengthPrefixed('seing/row', 1, row.kind, row.id, row.rev, row.v)
const wrapAad = (row: Place, wrap: Pick<Wrap, 'to' | 'id' | 'epoch'>): Bytes =>
  lengthPrefixed('seing/wrap', 1, row.kind, row.id, row.rev, row.v, wrap.to, wrap.id, wrap.epoch ?? 0)

async function symmetricWrap(place: Place, ring: Keyring, to: 'author' | 'team', cek: Bytes): Promise<Wrap> {
  const key = ring.wrapKey(to, place.kind)
  if (!key) throw new Breakage('locked', `${place.kind}/${to}`)
  const reader = to === 'team' && ring.team ? { to, id: ring.team.id, epoch: ring.team.epoch } : { to, id: ring.aidant }
  return { ...reader, ...(await seal(key, cek, wrapAad(place, reader))) }
}

async function referentWrap(place: Place, slot: Slot, cek: Bytes): Promise<Wrap> {
  const reader = { to: 'referent', id: slot.id } as const
  return { ...reader, ...(await box(fromHex(slot.x25519), cek, wrapAad(place, reader))) }
}

/** Seals for the author, then for the team or for every référent of the poste, as the mandate's clause says. */
export async function sealRow(place: Place, clear: Bytes, lecteurs: Lecteurs, ring: Keyring, slots: readonly Slot[]): Promise<Row> {
  const cek = random(32)
  const body = await seal(await importAesKey(cek), pad(clear), bodyAad(place))
  const wraps = [await symmetricWrap(place, ring, 'author', cek)]
  if (lecteurs === 'equipe') wraps.push(await symmetricWrap(place, ring, 'team', cek))
  if (lecteurs === 'auteurEtReferents') {
    for (const slot of slots) if (slot.role === 'referent') wraps.push(await referentWrap(place, slot, cek))
  }
  wipe(cek)
  return { ...place, body, wraps }
}

/** The wrap meant for this member, or `null`: the row is somebody else's. */
export const wrapFor = (row: Row, ring: Keyring): Wrap | null =>
  row.wraps.find((wrap) => wrap.to === 'author' && wrap.id === ring.aidant) ??
  row.wraps.find((wrap) => wrap.to === 'team' && wrap.id === ring.team?.id && wrap.epoch === ring.team.epoch) ??
  row.wraps.find((wrap) => wrap.to === 'referent' && wrap.id === ring.aidant) ??
  null

/** Throws `locked` if no wrap is ours, `corrupt-row` if the row was touched, moved, relabelled or put back under another revision. */
export async function openRow(row: Row, ring: Keyring): Promise<Bytes> {
  const where = `${row.kind}/${row.id}`
  const wrap = wrapFor(row, ring)
  if (!wrap) throw new Breakage('locked', where)
  const aad = wrapAad(row, wrap)
  let cek: Bytes
  if (wrap.to === 'referent') {
    if (!wrap.epk) throw new Breakage('corrupt-row', where)
    cek = await ring.unbox({ epk: wrap.epk, iv: wrap.iv, ct: wrap.ct }, aad, where)
  } else {
    const key = ring.wrapKey(wrap.to, row.kind)
    if (!key) throw new Breakage('corrupt-row', where)
    cek = await open(key, wrap, aad, where)
  }
  const clear = unpad(await open(await importAesKey(cek), row.body, bodyAad(row), where), where)
  wipe(cek)
  return clear
}

/** The row's fingerprint for its journal line: every stored byte, wraps included. */
export const rowHash = (row: Row): Bytes =>
  sha256(
    lengthPrefixed(
      ...['seing/row-hash', row.kind, row.id, row.v, row.rev, row.body.iv, row.body.ct, row.wraps.length],
      ...row.wraps.flatMap((wrap) => [wrap.to, wrap.id, wrap.epoch ?? 0, wrap.epk ?? '', wrap.iv, wrap.ct]),
    ),
  )
