import { wordlist } from '@scure/bip39/wordlists/french.js'
import { describe, expect, it } from 'vitest'
import { fromUtf8 } from '../../../src/vault/crypto/bytes.ts'
import { drawWords, secretBytes } from '../../../src/vault/crypto/words.ts'

const read = (typed: string): string => fromUtf8(secretBytes(typed))

describe('words', () => {
  it('draws eight words of the list, without repeating itself', () => {
    const known = new Set(wordlist.map((word) => word.normalize('NFC')))
    const drawn = Array.from({ length: 100 }, () => drawWords())
    for (const words of drawn) {
      expect(words).toHaveLength(8)
      for (const word of words) expect(known.has(word)).toBe(true)
    }
    expect(new Set(drawn.map((words) => words.join(' '))).size).toBe(100)
    // 800 draws out of 2048: fewer than 500 different ones would be a broken draw.
    expect(new Set(drawn.flat()).size).toBeGreaterThan(500)
  })

  it('reads every word of the list by its rank, whole, bare, in capitals or by four letters', () => {
    for (const [rank, word] of wordlist.entries()) {
      const bare = word.normalize('NFKD').replace(/\p{M}/gu, '')
      const expected = `mots/${Array.from({ length: 8 }, () => rank).join(' ')}`
      for (const typed of [word, word.normalize('NFC'), bare, bare.toUpperCase(), bare.slice(0, 4)]) {
        expect(read(Array.from({ length: 8 }, () => typed).join(' ')), word).toBe(expected)
      }
    }
  })

  it.each([
    ['seven words only', 'abaisser abandon abdiquer abeille abolir aborder aboutir'],
    ['a word that is not in the list', 'abaisser abandon abdiquer abeille abolir aborder aboutir ordinateur'],
    ['three letters', 'aba abandon abdiquer abeille abolir aborder aboutir aboyer'],
    ['a word with a tail', 'abaisserait abandon abdiquer abeille abolir aborder aboutir aboyer'],
  ])('takes %s as a passphrase, as typed', (_, typed) => {
    expect(read(typed)).toBe(`phrase/${typed}`)
  })

  it('keeps case and accents of a passphrase, whatever its Unicode form', () => {
    expect(read('É'.normalize('NFD'))).toBe('phrase/É'.normalize('NFC'))
    expect(read('é')).not.toBe(read('E'))
  })
})
