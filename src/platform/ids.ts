import type { Ids } from '../application/ports.ts'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 16 octets en 26 signes de 5 bits ; les 2 bits de tête du premier signe sont nuls (comme un ULID). */
export function toCrockford(octets: Uint8Array): string {
  let reste = octets.reduce((nombre, octet) => (nombre << 8n) | BigInt(octet), 0n)
  let texte = ''
  for (let rang = 0; rang < 26; rang += 1) {
    texte = (CROCKFORD[Number(reste & 31n)] ?? '') + texte
    reste >>= 5n
  }
  return texte
}

const auHasard = (taille: number): Uint8Array => crypto.getRandomValues(new Uint8Array(taille))

/** Identifiants et sels tirés du générateur du navigateur. */
export const browserIds = (): Ids => ({
  nouveau: <T extends string>() => toCrockford(auHasard(16)) as T,
  sel: () => [...auHasard(32)].map((octet) => octet.toString(16).padStart(2, '0')).join(''),
})
