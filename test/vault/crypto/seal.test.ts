import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { own, random, toHex, type Bytes } from '../../../src/vault/crypto/bytes.ts'
import { importAesKey, open, pad, paddedLength, seal, unpad } from '../../../src/vault/crypto/seal.ts'

const someBytes = fc.uint8Array({ maxLength: 3000 }).map(own)
const flip = (bytes: Bytes, bit: number): Bytes => {
  const out = own(bytes)
  const at = Math.floor(bit / 8) % out.length
  out[at] = (out[at] ?? 0) ^ (1 << (bit % 8))
  return out
}
const newKey = (): Promise<CryptoKey> => importAesKey(random(32))
const corrupt = { name: 'Breakage', code: 'corrupt-row', where: 'ici' }

describe('seal', () => {
  it('opens what it sealed', async () => {
    const key = await newKey()
    await fc.assert(
      fc.asyncProperty(someBytes, someBytes, async (clear, aad) => {
        expect(toHex(await open(key, await seal(key, clear, aad), aad, 'ici'))).toBe(toHex(clear))
      }),
    )
  })

  it('refuses any flipped bit, of the IV, of the text, of the tag or of the place', async () => {
    const key = await newKey()
    await fc.assert(
      fc.asyncProperty(someBytes, fc.uint8Array({ minLength: 1, maxLength: 40 }).map(own), fc.nat(), async (clear, aad, bit) => {
        const sealed = await seal(key, clear, aad)
        await expect(open(key, { ...sealed, ct: flip(sealed.ct, bit) }, aad, 'ici')).rejects.toMatchObject(corrupt)
        await expect(open(key, { ...sealed, iv: flip(sealed.iv, bit) }, aad, 'ici')).rejects.toMatchObject(corrupt)
        await expect(open(key, sealed, flip(aad, bit), 'ici')).rejects.toMatchObject(corrupt)
      }),
      { numRuns: 50 },
    )
  })

  it('never gives the same seal twice', async () => {
    const key = await newKey()
    const clear = random(64)
    const seals = await Promise.all(Array.from({ length: 200 }, () => seal(key, clear, random(1))))
    expect(new Set(seals.map(({ iv }) => toHex(iv))).size).toBe(200)
    expect(new Set(seals.map(({ ct }) => toHex(ct))).size).toBe(200)
  })

  it('refuses another key', async () => {
    const sealed = await seal(await newKey(), random(10), random(1))
    await expect(open(await newKey(), sealed, random(1), 'ici')).rejects.toMatchObject(corrupt)
  })
})

describe('padding', () => {
  it('comes off exactly', () => {
    fc.assert(
      fc.property(someBytes, (clear) => {
        expect(toHex(unpad(pad(clear), 'ici'))).toBe(toHex(clear))
      }),
    )
  })

  it.each([
    [0, 1024],
    [1024, 1024],
    [1025, 2048],
    [12_288, 12_288],
    [300_001, 303_104],
  ])('%i bytes take %i', (length, expected) => {
    expect(paddedLength(length)).toBe(expected)
  })

  it('costs 12 % at most once past 9 KiB', () => {
    fc.assert(fc.property(fc.integer({ min: 9216, max: 50_000_000 }), (length) => paddedLength(length) >= length && paddedLength(length) <= length * 1.12))
  })

  it.each([
    ['too short', new Uint8Array(3)],
    ['an impossible length', Uint8Array.from([0, 0, 4, 0, 1])],
    ['padding that is not zeros', Uint8Array.from([0, 0, 0, 1, 65, 1])],
  ])('refuses %s', (_, bytes) => {
    expect(() => unpad(bytes, 'ici')).toThrow(expect.objectContaining(corrupt))
  })
})
