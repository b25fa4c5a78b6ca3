import type { Digest } from '../application/ports.ts'

const toHex = (octets: ArrayBuffer): string => [...new Uint8Array(octets)].map((octet) => octet.toString(16).padStart(2, '0')).join('')

const fromHex = (texte: string): Uint8Array<ArrayBuffer> => {
  const octets = new Uint8Array(texte.length / 2)
  for (let rang = 0; rang < octets.length; rang += 1) octets[rang] = Number.parseInt(texte.slice(rang * 2, rang * 2 + 2), 16)
  return octets
}

/** SHA-256 et HMAC-SHA256 de WebCrypto. Trap: `crypto.subtle` only exists on https or localhost. */
export const browserDigest = (): Digest => ({
  sha256: async (octets) => toHex(await crypto.subtle.digest('SHA-256', new Uint8Array(octets))),
  hmac: async (cle, octets) => {
    const key = await crypto.subtle.importKey('raw', fromHex(cle), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    return toHex(await crypto.subtle.sign('HMAC', key, new Uint8Array(octets)))
  },
})
