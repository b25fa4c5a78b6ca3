import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { fabriquerPdf } from '../../src/pdf/make.ts'
import { SHA256 } from './support/digests.ts'
import { mandatCourt, mandatNoms } from './support/documents.ts'
import { testFonts } from './support/fonts.ts'

test.each([
  ['court', mandatCourt, SHA256.court],
  ['noms', mandatNoms, SHA256.noms],
] as const)('Node makes the bytes that browsers are compared with: %s', async (_, document, expected) => {
  expect(createHash('sha256').update(await fabriquerPdf(document(), testFonts())).digest('hex')).toBe(expected)
})
