import { Breakage, type NouveauMembre } from '../../application/ports.ts'
import { boxPublicKey, newBoxKey } from '../crypto/boxes.ts'
import { concat, equalBytes, fromHex, lengthPrefixed, random, toHex, wipe, type Bytes } from '../crypto/bytes.ts'
import { deriveBytes, deriveKey } from '../crypto/hkdf.ts'
import type { KdfParams } from '../crypto/params.ts'
import { open, seal } from '../crypto/seal.ts'
import { newSigningKey, verifyingKey } from '../crypto/sign.ts'

/** A member's place in the header: what her secret opens, and her public halves. Bytes are hexadecimal (canonical JSON). */
export interface Slot {
  readonly id: string
  readonly etiquette: string
  readonly role: 'aidant' | 'referent'
  readonly kdf: KdfParams
  readonly salt: string
  readonly commit: string
  readonly iv: string
  readonly bundle: string
  readonly x25519: string
  readonly ed25519: string
}

/** Personal VK · X25519 private · Ed25519 private · poste VK, 32 bytes each. */
export interface Bundle {
  readonly personal: Bytes
  readonly x25519: Bytes
  readonly ed25519: Bytes
  readonly poste: Bytes
}

type Unsealed = Omit<Slot, 'iv' | 'bundle' | 'commit'>

const slotAad = (vaultId: string, slot: Unsealed, commit: string): Bytes =>
  lengthPrefixed('seing/slot', 1, vaultId, slot.id, slot.role, slot.kdf.m, slot.kdf.t, slot.kdf.p, slot.salt, commit, slot.x25519, slot.ed25519)

async function stretchSlot(secret: string, salt: string, kdf: KdfParams): Promise<{ commit: Bytes; kek: CryptoKey }> {
  const { stretchSecret } = await import('../crypto/secret.ts')
  const ikm = await stretchSecret(secret, fromHex(salt), kdf)
  const commit = await deriveBytes(ikm, 'seing/slot/commit/v1')
  const kek = await deriveKey(ikm, 'seing/slot/kek/v1')
  wipe(ikm)
  return { commit, kek }
}

/** Draws the member's keys and seals them under her secret. The caller wipes the bundle. */
export async function makeSlot(member: NouveauMembre, vaultId: string, poste: Bytes, kdf: KdfParams): Promise<{ slot: Slot; bundle: Bundle }> {
  const bundle = { personal: random(32), x25519: newBoxKey(), ed25519: newSigningKey(), poste }
  const unsealed: Unsealed = {
    id: member.id,
    etiquette: member.etiquette,
    role: member.referent ? 'referent' : 'aidant',
    kdf,
    salt: toHex(random(16)),
    x25519: toHex(boxPublicKey(bundle.x25519)),
    ed25519: toHex(verifyingKey(bundle.ed25519)),
  }
  const { commit, kek } = await stretchSlot(member.secret, unsealed.salt, kdf)
  const clear = concat(bundle.personal, bundle.x25519, bundle.ed25519, bundle.poste)
  const { iv, ct } = await seal(kek, clear, slotAad(vaultId, unsealed, toHex(commit)))
  wipe(clear)
  return { slot: { ...unsealed, commit: toHex(commit), iv: toHex(iv), bundle: toHex(ct) }, bundle }
}

/**
 * Throws `Breakage('wrong-secret')` when the commitment differs (compared first and in constant time: GCM alone is not
 * committing: one text can open under two keys), `Breakage('tampered')` when the secret is right and the slot was touched.
 */
export async function openSlot(slot: Slot, vaultId: string, secret: string): Promise<Bundle> {
  const { commit, kek } = await stretchSlot(secret, slot.salt, slot.kdf)
  if (!equalBytes(commit, fromHex(slot.commit))) throw new Breakage('wrong-secret', 'slot')
  const sealed = { iv: fromHex(slot.iv), ct: fromHex(slot.bundle) }
  const clear = await open(kek, sealed, slotAad(vaultId, slot, slot.commit), 'slot').catch(() => null)
  if (clear?.length !== 128) throw new Breakage('tampered', 'slot')
  const part = (at: number): Bytes => clear.slice(at * 32, at * 32 + 32)
  const bundle = { personal: part(0), x25519: part(1), ed25519: part(2), poste: part(3) }
  wipe(clear)
  return bundle
}
