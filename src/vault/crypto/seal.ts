import { Breakage } from '../../application/ports.ts'
import { concat, random, uint32, type Bytes } from './bytes.ts'

/**
 * AES-256-GCM, the one AEAD native in the three engines. The IV is drawn here for each seal:
 * never a parameter, never reused. Where a text was stands in the associated data, so it opens nowhere else.
 */
export interface Sealed {
  readonly iv: Bytes
  readonly ct: Bytes
}

/** A non-extractable AES-256-GCM key from 32 raw bytes, which the caller wipes. */
export const importAesKey = (raw: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])

/** Takes a key, the clear bytes and where they belong; gives a fresh IV and the ciphertext with its 16-byte tag. */
export async function seal(key: CryptoKey, clear: Bytes, aad: Bytes): Promise<Sealed> {
  const iv = random(12)
  const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, clear)
  return { iv, ct: new Uint8Array(ct) }
}

/** Throws `Breakage('corrupt-row', where)` when a single bit, the key or the place differs. */
export async function open(key: CryptoKey, sealed: Sealed, aad: Bytes, where: string): Promise<Bytes> {
  if (sealed.iv.length !== 12) throw new Breakage('corrupt-row', where)
  try {
    const params = { name: 'AES-GCM', iv: sealed.iv, additionalData: aad }
    return new Uint8Array(await crypto.subtle.decrypt(params, key, sealed.ct))
  } catch {
    throw new Breakage('corrupt-row', where)
  }
}

/**
 * Length after padding: 1 KiB steps while small, then Padmé (leaks O(log log n) bits of length, at most 12 % more;
 * Nikitin et al., PETS 2019).
 */
export function paddedLength(length: number): number {
  const steps = Math.max(1, Math.ceil(length / 1024)) * 1024
  const exponent = Math.floor(Math.log2(steps))
  const kept = Math.floor(Math.log2(exponent)) + 1
  const step = 2 ** Math.max(0, exponent - kept)
  return Math.ceil(steps / step) * step
}

/** True length (4 bytes), the bytes, zeros up to `paddedLength`. */
export const pad = (clear: Bytes): Bytes => concat(uint32(clear.length), clear, new Uint8Array(paddedLength(clear.length + 4) - clear.length - 4))

/** Throws `Breakage('corrupt-row', where)` if the length is impossible or the padding is not zeros. */
export function unpad(padded: Bytes, where: string): Bytes {
  const length = padded.length < 4 ? -1 : new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  if (length < 0 || length + 4 > padded.length || padded.subarray(length + 4).some((byte) => byte !== 0)) {
    throw new Breakage('corrupt-row', where)
  }
  return padded.slice(4, length + 4)
}
