import { hmac as nobleHmac } from '@noble/hashes/hmac.js'
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { own, type Bytes } from './bytes.ts'

/** SHA-256 and HMAC, synchronous: no promise other than Dexie's may be awaited inside a transaction (ADR 0007). */
export const sha256 = (bytes: Uint8Array): Bytes => own(nobleSha256(bytes))
/** HMAC-SHA256 (RFC 2104). */
export const hmac = (key: Uint8Array, bytes: Uint8Array): Bytes => own(nobleHmac(nobleSha256, key, bytes))
