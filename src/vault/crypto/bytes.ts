/** Octets : assembler, comparer, écrire. Rien ici ne choisit d'algorithme. */
export type Bytes = Uint8Array<ArrayBuffer>

/** The bytes of a text. */
export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

/** Throws `TypeError` on malformed UTF-8 (a damaged body must never become a replacement character). */
export const fromUtf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

/** A copy over a plain ArrayBuffer: what WebCrypto accepts and structured clone keeps. */
export const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes)

/** Bytes from the browser's generator. */
export const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

/** One array after the other. */
export function concat(...parts: readonly Uint8Array[]): Bytes {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** Four bytes, big endian. */
export const uint32 = (value: number): Bytes => {
  const out = new Uint8Array(4)
  new DataView(out.buffer).setUint32(0, value)
  return out
}

/** Each field preceded by its length (4 bytes, big endian): no two lists of fields give the same bytes. */
export function lengthPrefixed(...fields: readonly (string | number | Uint8Array)[]): Bytes {
  return concat(
    ...fields.flatMap((field) => {
      const bytes = field instanceof Uint8Array ? field : utf8(String(field))
      return [uint32(bytes.length), bytes]
    }),
  )
}

/** Lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Throws `RangeError` unless the text is an even number of lower-case hexadecimal digits. */
export function fromHex(text: string): Bytes {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) throw new RangeError('hex')
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** Constant in time for equal lengths. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  a.forEach((byte, at) => {
    difference |= byte ^ (b[at] ?? 0)
  })
  return difference === 0
}

/** Overwrites raw key bytes; strings and engine copies stay out of reach. */
export const wipe = (...secrets: readonly Uint8Array[]): void => secrets.forEach((secret) => secret.fill(0))

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `length` letters of Crockford's base 32, uniformly drawn. */
export const crockford = (length: number): string => Array.from(random(length), (byte) => CROCKFORD.charAt(byte & 31)).join('')
