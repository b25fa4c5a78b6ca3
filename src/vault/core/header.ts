import { Breakage, type Carte } from '../../application/ports.ts'
import { parseId } from '../../domain/ids.ts'
import type { AidantId } from '../../domain/ids.ts'
import { crockford, equalBytes, fromHex, lengthPrefixed, own, random, toHex, utf8, wipe, type Bytes } from '../crypto/bytes.ts'
import { canonical } from '../crypto/canonical.ts'
import { hmac, sha256 } from '../crypto/digest.ts'
import { deriveKey } from '../crypto/hkdf.ts'
import { seal } from '../crypto/seal.ts'
import { newSigningKey, verifyingKey } from '../crypto/sign.ts'
import type { Slot } from '../keys/slots.ts'
import type { Team } from '../keys/teams.ts'

/**
 * Who may open this poste's vault, and how. One row of canonical JSON, MAC under the poste VK; its hash is in every
 * journal line, so a new slot enters only by a line signed by a member (ADR 0013). Bytes are hexadecimal.
 */
export interface Header {
  readonly v: 1
  readonly rev: number
  readonly vaultId: string
  readonly epoch: number
  readonly poste: { readonly id: string; readonly code: string; readonly cles: readonly PosteKey[] }
  readonly slots: readonly Slot[]
  readonly teams: readonly Team[]
  /** External référents (public keys only): none can be enrolled yet, the place is part of the format. */
  readonly referents: readonly never[]
}

export interface PosteKey {
  readonly usage: 'tete' | 'sceau'
  readonly alg: 'Ed25519' | 'P-256'
  readonly publique: string
  readonly iv: string
  readonly privee: string
}

export interface StoredHeader {
  readonly json: string
  readonly mac: string
}

async function wrapPosteKey(vaultId: string, kek: CryptoKey, key: Pick<PosteKey, 'usage' | 'alg'>, publicKey: Bytes, secret: Bytes): Promise<PosteKey> {
  const publique = toHex(publicKey)
  const { iv, ct } = await seal(kek, secret, lengthPrefixed('seing/poste-key', 1, vaultId, key.usage, key.alg, publique))
  wipe(secret)
  return { ...key, publique, iv: toHex(iv), privee: toHex(ct) }
}

async function newPosteKeys(vaultId: string, poste: Bytes): Promise<readonly PosteKey[]> {
  const kek = await deriveKey(poste, 'seing/poste-keys/v1')
  const head = newSigningKey()
  const seing = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  const exported = async (format: 'raw' | 'pkcs8', key: CryptoKey): Promise<Bytes> => new Uint8Array(await crypto.subtle.exportKey(format, key))
  return [
    await wrapPosteKey(vaultId, kek, { usage: 'tete', alg: 'Ed25519' }, verifyingKey(head), head),
    await wrapPosteKey(vaultId, kek, { usage: 'sceau', alg: 'P-256' }, await exported('raw', seing.publicKey), await exported('pkcs8', seing.privateKey)),
  ]
}

/** The header of a new poste, before its first slot. */
export async function newHeader(poste: Bytes): Promise<Header> {
  const vaultId = crockford(26)
  const cles = await newPosteKeys(vaultId, poste)
  const team: Team = { id: crockford(26), epoch: 1, boxes: [] }
  return { v: 1, rev: 1, vaultId, epoch: 1, poste: { id: crockford(26), code: crockford(4), cles }, slots: [], teams: [team], referents: [] }
}

/** 32 random bytes: the key that a team shares. */
export const newTeamKey = (): Bytes => random(32)
/** SHA-256 of the header as stored, hexadecimal: what every journal line carries. */
export const headerHash = (stored: StoredHeader): string => toHex(sha256(utf8(stored.json)))

/** The header as it is stored: canonical JSON and its MAC under the poste VK. */
export function storeHeader(header: Header, mac: Bytes): StoredHeader {
  const json = canonical(header)
  return { json, mac: toHex(hmac(mac, utf8(json))) }
}

/** Throws `Breakage('tampered', 'entete')` unless the header was sealed by someone who held the poste VK. */
export function checkHeaderMac(stored: StoredHeader, mac: Bytes): void {
  if (!/^[0-9a-f]{64}$/.test(stored.mac) || !equalBytes(hmac(mac, utf8(stored.json)), own(fromHex(stored.mac)))) {
    throw new Breakage('tampered', 'entete')
  }
}

/** The cards of the lock screen: the only thing about people that is readable without a secret. */
export const cartes = (header: Header): readonly Carte[] =>
  header.slots.flatMap((slot) => {
    const id = parseId<AidantId>(slot.id)
    return id ? [{ id, etiquette: slot.etiquette }] : []
  })
