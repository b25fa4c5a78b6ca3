import { expose } from 'comlink'
import type { DocumentAComposer } from '../application/ports.ts'
import { parseInstant } from '../domain/jour-civil.ts'
import { FONT_IDS, missingLetters, parseFonts, type FontId, type Fonts } from './fonts.ts'
import { fabriquerPdf } from './make.ts'

export type FontUrls = Readonly<Record<FontId, string>>

const fetchFont = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error('font not found')
  return new Uint8Array(await response.arrayBuffer())
}

let fonts: Promise<Fonts> | null = null

const loadFonts = async (urls: FontUrls): Promise<Fonts> => {
  const files = await Promise.all(FONT_IDS.map(async (id) => [id, await fetchFont(urls[id])] as const))
  const byId = new Map<FontId, Uint8Array>(files)
  const file = (id: FontId): Uint8Array => byId.get(id) ?? new Uint8Array()
  return parseFonts({
    atkinsonRegular: file('atkinsonRegular'),
    atkinsonBold: file('atkinsonBold'),
    publicRegular: file('publicRegular'),
    publicBold: file('publicBold'),
    serifSemibold: file('serifSemibold'),
  })
}

/** A failed load is forgotten: the next call tries again. */
const ready = async (urls: FontUrls): Promise<Fonts> => {
  fonts ??= loadFonts(urls)
  try {
    return await fonts
  } catch (cause) {
    fonts = null
    throw cause
  }
}

const EPOQUE = parseInstant('2026-11-01T00:00:00Z')

// Letters of a mandate and of a name the first font lacks, so that both ways are walked.
const TEXTE = 'Portez ce vieux whisky au juge blond qui fume : dès Noël, où un zéphyr haï… « Nguyễn Thị Ánh », 0123456789'

const essai = (date: DocumentAComposer['date']): DocumentAComposer => ({
  titre: 'Seing',
  numero: '',
  langue: 'fr',
  date,
  pied: TEXTE,
  blocs: [
    { type: 'titre', texte: TEXTE, sousTitre: TEXTE },
    { type: 'reference', lignes: [{ terme: TEXTE, texte: TEXTE }] },
    { type: 'clause', numero: 1, titre: TEXTE, contenu: [{ type: 'liste', elements: [TEXTE] }] },
  ],
})

const api = {
  /** Loads the fonts and makes a first page: its code is compiled before anybody waits for it. */
  async warm(urls: FontUrls): Promise<void> {
    const parsed = await ready(urls)
    if (EPOQUE.ok) await fabriquerPdf(essai(EPOQUE.value), parsed)
  },
  async missing(urls: FontUrls, textes: readonly string[]): Promise<string[]> {
    return missingLetters(await ready(urls), textes)
  },
  async make(urls: FontUrls, document: DocumentAComposer): Promise<Uint8Array> {
    return fabriquerPdf(document, await ready(urls))
  },
}
export type PdfWorker = typeof api

expose(api)
