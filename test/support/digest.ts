import { createHash, createHmac } from 'node:crypto'
import type { Digest } from '../../src/application/ports.ts'

/** Les mêmes condensats que le navigateur, sans quitter le fil : un essai d'écran n'attend alors jamais un temps qu'il devine. */
export const promptDigest = (): Digest => ({
  sha256: (octets) => Promise.resolve(createHash('sha256').update(octets).digest('hex')),
  hmac: (cle, octets) => Promise.resolve(createHmac('sha256', Buffer.from(cle, 'hex')).update(octets).digest('hex')),
})
