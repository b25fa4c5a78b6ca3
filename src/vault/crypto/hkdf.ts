import { utf8, type Bytes } from './bytes.ts'
import { importAesKey } from './seal.ts'

/** HKDF-SHA256 (RFC 5869), native. One label, one use: a key derived for one thing opens nothing else. */
export async function hkdf(ikm: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const base = await crypto.subtle.importKey('raw', ikm, 'HKDF', false, ['deriveBits'])
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, base, length * 8))
}

const NO_SALT = new Uint8Array(0)

/** 32 bytes for this label. */
export const deriveBytes = (ikm: Bytes, label: string): Promise<Bytes> => hkdf(ikm, NO_SALT, utf8(label), 32)

/** A non-extractable AES-256-GCM key for this label; the raw bytes are wiped. */
export async function deriveKey(ikm: Bytes, label: string): Promise<CryptoKey> {
  const raw = await deriveBytes(ikm, label)
  const key = await importAesKey(raw)
  raw.fill(0)
  return key
}
