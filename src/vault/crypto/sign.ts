import { ed25519 } from '@noble/curves/ed25519.js'
import { own, random, type Bytes } from './bytes.ts'

/**
 * Ed25519 (RFC 8032) by noble, strict (`zip215: false`): native verifiers differ, WebKitGTK's accepts malleable
 * signatures (measured). Synchronous, so a line can be signed inside a transaction.
 */
export const newSigningKey = (): Bytes => random(32)
/** The public half of an Ed25519 private key. */
export const verifyingKey = (secret: Bytes): Bytes => own(ed25519.getPublicKey(secret))
/** 64 bytes: the signature of the message. */
export const sign = (message: Bytes, secret: Bytes): Bytes => own(ed25519.sign(message, secret))

/** False for any flaw, malformed keys included; never throws. */
export function verify(signature: Bytes, message: Bytes, publicKey: Bytes): boolean {
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false })
  } catch {
    return false
  }
}
