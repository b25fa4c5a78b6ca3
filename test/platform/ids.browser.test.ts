import { expect, it } from 'vitest'
import { parseId, type MandatId } from '../../src/domain/ids.ts'
import { browserIds, toCrockford } from '../../src/platform/ids.ts'

it('écrit 16 octets en 26 signes Crockford', () => {
  expect(toCrockford(new Uint8Array(16))).toBe('0'.repeat(26))
  expect(toCrockford(new Uint8Array(16).fill(255))).toBe(`7${'Z'.repeat(25)}`)
  expect(toCrockford(Uint8Array.from({ length: 16 }, (_, rang) => rang))).toBe('00041061050R3GG28A1C60T3GF')
})

it('rend des identifiants que le domaine sait lire, tous différents', () => {
  const ids = browserIds()
  const tires = Array.from({ length: 500 }, () => ids.nouveau<MandatId>())
  expect(tires.every((id) => parseId<MandatId>(id) === id)).toBe(true)
  expect(new Set(tires).size).toBe(500)
})

it('rend des sels de 32 octets, tous différents', () => {
  const ids = browserIds()
  expect(ids.sel()).toMatch(/^[0-9a-f]{64}$/)
  expect(ids.sel()).not.toBe(ids.sel())
})
