import { expect, it } from 'vitest'
import { browserDigest } from '../../src/platform/digest.ts'

const octets = (texte: string): Uint8Array => new TextEncoder().encode(texte)
const digest = browserDigest()

it('calcule SHA-256 (FIPS 180-2, « abc »)', async () => {
  expect(await digest.sha256(octets('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

it('calcule HMAC-SHA256 (RFC 4231, cas 1, 2 et 6)', async () => {
  expect(await digest.hmac('0b'.repeat(20), octets('Hi There'))).toBe('b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7')
  expect(await digest.hmac('4a656665', octets('what do ya want for nothing?'))).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
  expect(await digest.hmac('aa'.repeat(131), octets('Test Using Larger Than Block-Size Key - Hash Key First'))).toBe(
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  )
})
