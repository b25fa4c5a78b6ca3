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

/** Every letter, as a name that may come will use it. */
const essai = (texte: string, date: DocumentAComposer['date']): DocumentAComposer => ({
  titre: 'Seing',
  numero: '',
  langue: 'fr',
  date,
  pied: texte,
  blocs: [
    { type: 'titre', texte, sousTitre: texte },
    { type: 'reference', lignes: [{ terme: texte, texte }] },
    { type: 'clause', numero: 1, titre: texte, contenu: [{ type: 'liste', elements: [texte] }] },
  ],
})

const api = {
  /** Loads the fonts and makes a first page: its code is compiled before anybody waits for it. */
  async warm(urls: FontUrls): Promise<void> {
    const letters = Array.from({ length: 0x17f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i))
    const parsed = await ready(urls)
    const missing = new Set(missingLetters(parsed, letters))
    const texte = letters.filter((letter) => !missing.has(letter)).join('')
    if (EPOQUE.ok) await fabriquerPdf(essai(texte, EPOQUE.value), parsed)
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
