import { describe, expect, test } from 'vitest'
import { fabriquerPdf } from '../../src/pdf/make.ts'
import { documentDe, mandatASigner, mandatCourt, mandatDe, mandatLong, mandatNoms } from './support/documents.ts'
import { testFonts } from './support/fonts.ts'
import { mandatReel } from './support/mandat-reel.ts'
import { meant, readAloud } from './support/meant.ts'
import { dict, operations, pageRefs, readPdf, run } from './support/read-pdf.ts'

const EVERYTHING: Parameters<typeof mandatReel>[1] = {
  representant: { nom: 'Luc Morel', qualite: 'tuteur' },
  boiteDediee: true,
  paiementExpres: true,
  autreMandat: 'la Croix-Rouge de Dole',
}

const DOCUMENTS = [
  ['short', mandatCourt],
  ['forty lines', mandatLong],
  ['difficult names', mandatNoms],
  ['not yet signed', mandatASigner],
  ['published text', () => mandatReel(12)],
  ['published text, sixty lines', () => mandatReel(60)],
  ['a curator beside', () => mandatReel(4, { curateur: { nom: 'UDAF du Jura', signe: 'ecran' } })],
  ['a curator awaited on paper', () => mandatReel(4, { curateur: { nom: 'UDAF du Jura', signe: 'papier' } })],
  ['a guardian and every new clause', () => mandatReel(4, EVERYTHING)],
] as const

describe('a reader that follows the tags', () => {
  test.each(DOCUMENTS)('reads the text meant, in order: %s', async (_, document) => {
    const bytes = await fabriquerPdf(document(), testFonts())
    expect(readAloud(run('pdfinfo', bytes, ['-struct-text']))).toEqual(meant(document().blocs))
  })

  test('finds an alternative text for each signature, no figure for an empty frame', async () => {
    // poppler prints a figure without its /Alt: the tree is read through qpdf.
    const alternatives = async (bytes: Uint8Array): Promise<unknown[]> => {
      const pdf = readPdf(bytes)
      return [...pdf.objects.keys()].map((ref) => dict(pdf, ref)).filter((value) => value['/S'] === '/Figure').map((value) => value['/Alt'])
    }
    expect(await alternatives(await fabriquerPdf(mandatCourt(), testFonts()))).toEqual([
      'u:Signature manuscrite de Mme Yvette Lefebvre',
      'u:Signature manuscrite de Clara Œuvrard',
    ])
    expect(await alternatives(await fabriquerPdf(mandatASigner(), testFonts()))).toEqual([])
  })

  test('knows the language and the title', async () => {
    const bytes = await fabriquerPdf(mandatCourt(), testFonts())
    expect(run('pdfinfo', bytes, [])).toMatch(/Title:\s+Mandat 2026-0042\n/)
    expect(run('pdfinfo', bytes, [])).toMatch(/Tagged:\s+yes\n/)
    expect(run('pdfinfo', bytes, ['-meta'])).toContain('<rdf:li>fr-FR</rdf:li>')
  })

  test('gets U+2011 back where a hyphen is drawn', async () => {
    const document = documentDe([{ type: 'mention', texte: 'Rendez\u2011vous' }])
    expect(run('pdftotext', await fabriquerPdf(document, testFonts()), [], ['-'])).toContain('Rendez\u2011vous')
  })

  test('does not read the footer', async () => {
    const aloud = readAloud(run('pdfinfo', await fabriquerPdf(mandatCourt(), testFonts()), ['-struct-text'])).join(' ')
    expect(aloud).not.toContain('page 1/2')
    expect(run('pdftotext', await fabriquerPdf(mandatCourt(), testFonts()), [], ['-'])).toContain('page 1/2')
  })
})

describe('signatures', () => {
  test('are strokes of one width with round ends, never pictures', async () => {
    const bytes = await fabriquerPdf(mandatCourt(), testFonts())
    const pdf = readPdf(bytes)
    const drawn = pageRefs(pdf).flatMap((page) => operations(pdf, page))
    expect(drawn.filter(({ op }) => op === 'l').length).toBeGreaterThan(300)
    expect(new Set(drawn.filter(({ op }) => op === 'J').map(({ args }) => args[0]))).toEqual(new Set(['1']))
    expect(drawn.some(({ op }) => op === 'Do')).toBe(false)
    expect(run('pdfimages', bytes, ['-list']).trim().split('\n')).toHaveLength(2)
  })

  test('draw a single point as a dot', async () => {
    const pdf = readPdf(await fabriquerPdf(mandatCourt(), testFonts()))
    const drawn = pageRefs(pdf).flatMap((page) => operations(pdf, page)).filter(({ op }) => op === 'm' || op === 'l')
    expect(drawn.filter(({ args }) => args.join(' ') === '2650 420').map(({ op }) => op)).toEqual(['m', 'l', 'm', 'l'])
  })
})

describe('the same document', () => {
  test.each(DOCUMENTS)('gives the same bytes: %s', async (_, document) => {
    const [one, two] = [await fabriquerPdf(document(), testFonts()), await fabriquerPdf(document(), testFonts())]
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  })

  test('gives other bytes for another name', async () => {
    const [one, two] = [mandatDe({ mandant: 'Mme Aa' }), mandatDe({ mandant: 'Mme Ab' })]
    expect(Buffer.from(await fabriquerPdf(one, testFonts())).equals(Buffer.from(await fabriquerPdf(two, testFonts())))).toBe(false)
  })

  test('stays under 45 KB when short', async () => {
    expect((await fabriquerPdf(mandatReel(4), testFonts())).length).toBeLessThan(45 * 1024)
  })
})
