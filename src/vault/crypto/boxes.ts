import { x25519 } from '@noble/curves/ed25519.js'
import { Breakage } from '../../application/ports.ts'
import { concat, own, random, utf8, wipe, type Bytes } from './bytes.ts'
import { hkdf } from './hkdf.ts'
import { importAesKey, open, seal, type Sealed } from './seal.ts'

/**
 * A box for one reader: X25519 (RFC 7748) ephemeral-static, HKDF-SHA256 over both public keys, AES-256-GCM.
 * Lets a key be given to a colleague who is not there.
 */
export interface Box extends Sealed {
  readonly epk: Bytes
}

/** A fresh X25519 private key. */
export const newBoxKey = (): Bytes => random(32)
/** The public half of an X25519 private key. */
export const boxPublicKey = (secret: Bytes): Bytes => own(x25519.getPublicKey(secret))

/** Raw X25519. Throws on an all-zero result (low-order point). */
export const agree = (secret: Bytes, publicKey: Bytes): Bytes => own(x25519.getSharedSecret(secret, publicKey))

async function boxKey(shared: Bytes, epk: Bytes, publicKey: Bytes): Promise<CryptoKey> {
  const raw = await hkdf(shared, concat(epk, publicKey), utf8('seing/box/v1'), 32)
  const key = await importAesKey(raw)
  wipe(shared, raw)
  return key
}

/** Seals for the holder of `publicKey` alone; the ephemeral key is wiped. */
export async function box(publicKey: Bytes, clear: Bytes, aad: Bytes): Promise<Box> {
  const ephemeral = newBoxKey()
  const epk = boxPublicKey(ephemeral)
  const key = await boxKey(agree(ephemeral, publicKey), epk, publicKey)
  wipe(ephemeral)
  return { epk, ...(await seal(key, clear, aad)) }
}

/** Throws `Breakage('corrupt-row', where)` if the box is not for this key, this place, or was touched. */
export async function unbox(secret: Bytes, { epk, iv, ct }: Box, aad: Bytes, where: string): Promise<Bytes> {
  let shared: Bytes
  try {
    shared = agree(secret, epk)
  } catch {
    throw new Breakage('corrupt-row', where)
  }
  return open(await boxKey(shared, epk, boxPublicKey(secret)), { iv, ct }, aad, where)
}
