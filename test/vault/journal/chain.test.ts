import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { own, random, toHex, type Bytes } from '../../../src/vault/crypto/bytes.ts'
import { newSigningKey, verifyingKey } from '../../../src/vault/crypto/sign.ts'
import type { Slot } from '../../../src/vault/keys/slots.ts'
import { firstBreak, makeCheckpoint } from '../../../src/vault/journal/inspect.ts'
import { chainLine, type Line } from '../../../src/vault/journal/line.ts'

const VAULT = 'COFFRE'
const LENGTH = 12
const signing = newSigningKey()
const slot = { id: 'A', ed25519: toHex(verifyingKey(signing)) } as Slot

const lines: Line[] = []
for (let at = 0; at < LENGTH; at += 1) {
  lines.push(chainLine(VAULT, lines.at(-1), { cle: 'k', iv: random(12), ct: random(1040) }, { aidant: 'A', signing }))
}
const key = random(32)
const last = lines[LENGTH - 1]
if (!last) throw new RangeError('chain')
const checkpoint = makeCheckpoint(VAULT, last, key)
const rank = fc.nat({ max: LENGTH - 1 })
const flip = (bytes: Bytes, bit: number): Bytes => {
  const out = own(bytes)
  const at = Math.floor(bit / 8) % out.length
  out[at] = (out[at] ?? 0) ^ (1 << (bit % 8))
  return out
}

describe.each([
  ['verified for the first time', null],
  ['already verified by this member', checkpoint],
])('a chain %s', (_, seen) => {
  const broken = (given: readonly Line[]): number | null => firstBreak(VAULT, given, [slot], seen)

  it('is whole', () => {
    expect(broken(lines)).toBeNull()
  })

  it('shows any line removed before the end', () => {
    for (let at = 0; at < LENGTH - 1; at += 1) expect(broken(lines.toSpliced(at, 1))).toBe(at)
  })

  it('shows any two lines swapped, renumbered or not', () => {
    fc.assert(
      fc.property(rank, rank, fc.boolean(), (one, two, renumber) => {
        fc.pre(one !== two)
        const swapped = [...lines]
        const [a, b] = [lines[one], lines[two]]
        if (!a || !b) throw new RangeError('rank')
        swapped[one] = renumber ? { ...b, seq: one } : b
        swapped[two] = renumber ? { ...a, seq: two } : a
        expect(broken(swapped)).not.toBeNull()
      }),
    )
  })

  it('shows any flipped bit, of any part of any line', () => {
    fc.assert(
      fc.property(rank, fc.constantFrom('prev', 'iv', 'ct', 'sig' as const), fc.nat(), (at, part, bit) => {
        const changed = lines.map((line, seq) => (seq === at ? { ...line, [part]: flip(line[part], bit) } : line))
        expect(broken(changed)).not.toBeNull()
      }),
    )
  })

  it('shows a line put under another name or another key', () => {
    for (let at = 0; at < LENGTH; at += 1) {
      for (const change of [{ signataire: 'B' }, { cle: 'autre' }]) {
        expect(broken(lines.map((line, seq) => (seq === at ? { ...line, ...change } : line)))).not.toBeNull()
      }
    }
  })

  it('shows a line inserted by someone who holds no signing key', () => {
    const forged = chainLine(VAULT, lines.at(-1), { cle: 'k', iv: random(12), ct: random(20) }, { aidant: 'A', signing: newSigningKey() })
    expect(broken([...lines, forged])).toBe(LENGTH)
  })

  it('does not stand in another vault', () => {
    expect(firstBreak('AUTRE', lines, [slot], seen)).toBe(0)
  })
})

describe('lines cut off the end', () => {
  it('show to a member who had seen them', () => {
    for (let kept = 0; kept < LENGTH; kept += 1) expect(firstBreak(VAULT, lines.slice(0, kept), [slot], checkpoint)).toBe(kept)
  })

  it('do not show to someone who never had: the head on paper does (ADR 0012)', () => {
    expect(firstBreak(VAULT, lines.slice(0, 5), [slot], null)).toBeNull()
  })
})
