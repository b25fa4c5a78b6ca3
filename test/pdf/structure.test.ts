import { describe, expect, test } from 'vitest'
import { fabriquerPdf } from '../../src/pdf/make.ts'
import { mandatASigner, mandatCourt, mandatLong, mandatNoms } from './support/documents.ts'
import { testFonts } from './support/fonts.ts'
import { mandatReel } from './support/mandat-reel.ts'
import { mutants } from './support/mutants.ts'
import { readPdf, run } from './support/read-pdf.ts'
import { structuralFaults } from './support/structural-check.ts'

const DOCUMENTS = [
  ['short', mandatCourt],
  ['forty lines', mandatLong],
  ['difficult names', mandatNoms],
  ['not yet signed', mandatASigner],
  ['published text, four lines', () => mandatReel(4)],
  ['published text, forty lines', () => mandatReel(40)],
] as const

describe.each(DOCUMENTS)('the mandate, %s', (_, document) => {
  test('has a sound structure for an independent reader', async () => {
    expect(structuralFaults(readPdf(await fabriquerPdf(document(), testFonts())))).toEqual([])
  })

  test('is clean for qpdf', async () => {
    expect(run('qpdf', await fabriquerPdf(document(), testFonts()), ['--check'])).toContain('No syntax or stream encoding errors')
  })

  test('embeds every font as a subset that can be copied as text', async () => {
    const fonts = run('pdffonts', await fabriquerPdf(document(), testFonts()), []).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(2)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/)
  })
})

describe('a faulty file', () => {
  test.each(mutants)('is caught: $fault', async ({ fault, spoil }) => {
    const pdf = readPdf(await fabriquerPdf(mandatCourt(), testFonts()))
    spoil(pdf)
    expect(structuralFaults(pdf)).toContain(fault)
  })
})
