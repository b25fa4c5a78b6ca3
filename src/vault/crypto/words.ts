import { wordlist } from '@scure/bip39/wordlists/french.js'
import { random, utf8, type Bytes } from './bytes.ts'

/** Eight words of the French BIP39 list: 88 bits (ADR 0011). */
export const WORD_COUNT = 8

const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

// The first four letters are unique in the list, even without accents (a test reads them all).
const byPrefix = new Map(wordlist.map((word, index) => [bare(word).slice(0, 4), { index, word: bare(word) }]))

/** Draws the words: 2048 = 2^11, so the low bits of 16 random ones are uniform. */
export function drawWords(count = WORD_COUNT): readonly string[] {
  return Array.from({ length: count }, () => {
    const [high = 0, low = 0] = random(2)
    return (wordlist[((high << 8) | low) & 2047] ?? '').normalize('NFC')
  })
}

function indexOf(typed: string): number | null {
  const found = byPrefix.get(typed.slice(0, 4))
  return found && typed.length >= 4 && found.word.startsWith(typed) ? found.index : null
}

/**
 * What the KDF receives: the words' indexes when at least eight of the list were typed (accents, case, separators and all
 * after the fourth letter do not matter), otherwise the text in NFKC. The two never collide (first field).
 */
export function secretBytes(typed: string): Bytes {
  const indexes = bare(typed)
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .map(indexOf)
  if (indexes.length >= WORD_COUNT && !indexes.includes(null)) return utf8(`mots/${indexes.join(' ')}`)
  return utf8(`phrase/${typed.normalize('NFKC')}`)
}
