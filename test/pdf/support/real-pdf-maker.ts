import type { PdfMaker } from '../../../src/application/ports.ts'
import { missingLetters } from '../../../src/pdf/fonts.ts'
import { fabriquerPdf } from '../../../src/pdf/make.ts'
import { testFonts } from './fonts.ts'

/** The real maker behind its port, without a worker: what the acts hand over is what readers read. */
export const realPdfMaker = (): PdfMaker => ({
  prechauffer: async () => undefined,
  lettresManquantes: async (textes) => missingLetters(testFonts(), textes),
  fabriquer: (document) => fabriquerPdf(document, testFonts()),
})
