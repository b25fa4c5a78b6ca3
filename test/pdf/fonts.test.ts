import { describe, expect, test } from 'vitest'
import { missingLetters, runsOf, STYLES, widthOf } from '../../src/pdf/fonts.ts'
import { fabriquerPdf } from '../../src/pdf/make.ts'
import { documentDe, mandatNoms } from './support/documents.ts'
import { testFonts } from './support/fonts.ts'
import { run } from './support/read-pdf.ts'

const range = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))

describe('letters', () => {
  test('of French, of all Latin-1 and of Vietnamese are all written', () => {
    const others = Array.from('œŒŸ’“”«»–—…€№\u202f\u2011')
    const letters = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...range(0x1ea0, 0x1ef9), ...others]
    expect(missingLetters(testFonts(), letters)).toEqual([])
  })

  test('of Latin Extended-A are written but for a named few', () => {
    expect(missingLetters(testFonts(), range(0x100, 0x17f))).toMatchInlineSnapshot(`
      [
        "ŉ",
        "ſ",
      ]
    `)
  })

  test.each([
    ['Арина', ['А', 'р', 'и', 'н', 'а']],
    ['فاطمة', ['ف', 'ا', 'ط', 'م', 'ة']],
    ['Zoe\u0301', []],
    ['Zx\u0301', ['x\u0301']],
    ['☐ oui ☐ non', ['☐']],
    ['👩‍👧', ['👩‍👧']],
    ['Yvette\nLefebvre\t', []],
    ['1\u2003000\u2009€', []],
  ])('that no font has are named, each once: %s', (texte, expected) => {
    expect(missingLetters(testFonts(), [texte])).toEqual(expected)
  })

  test('missing from every font stop the making rather than print a blank box', async () => {
    await expect(fabriquerPdf(documentDe([{ type: 'mention', texte: 'Арина' }]), testFonts())).rejects.toThrow()
  })
})

describe('a name in two sets of letters', () => {
  const faces = (texte: string): string[] => runsOf(testFonts(), 'courant', texte).map(({ face, texte: part }) => `${face.id}: ${part}`)

  test('is set whole in the face that has them all', () => {
    expect(faces('Je soussignée Nguyễn Thị Ánh déclare')).toEqual([
      'atkinsonRegular: Je soussignée ',
      'publicRegular: Nguyễn Thị Ánh',
      'atkinsonRegular:  déclare',
    ])
  })

  test('is cut only when no face has all its letters', () => {
    expect(faces('ĳễ')).toEqual(['atkinsonRegular: ĳ', 'publicRegular: ễ'])
  })

  test('stays in the first face when it has them', () => {
    expect(faces('Jean-Rémi de L’Épinay, Łukasz')).toHaveLength(1)
  })

  test.each(STYLES)('measures as it is drawn, in style %s', (style) => {
    const parts = runsOf(testFonts(), style, 'Nguyễn Thị Ánh, à Ys').map(({ texte }) => texte)
    expect(parts.join('')).toBe('Nguyễn Thị Ánh, à Ys')
    expect(widthOf(testFonts(), style, 'Nguyễn')).toBeGreaterThan(widthOf(testFonts(), style, 'Nguyn'))
  })

  test('comes out of the file letter for letter', async () => {
    const texte = run('pdftotext', await fabriquerPdf(mandatNoms(), testFonts()), ['-raw'], ['-']).replace(/\s+/g, ' ')
    for (const nom of ['Nguyễn Thị Ánh', 'Łukasz Świątek', 'de L’Épinay']) expect(texte).toContain(nom)
  })
})
