import { create, type Font } from 'fontkit'
import { motsEtEspaces, normaliser } from './layout/text.ts'

export const FONT_IDS = ['atkinsonRegular', 'atkinsonBold', 'publicRegular', 'publicBold', 'serifSemibold'] as const
export type FontId = (typeof FONT_IDS)[number]

/** What the layout asks for; which font answers depends on the letters. */
export const STYLES = ['courant', 'gras', 'titre'] as const
export type Style = (typeof STYLES)[number]

/** First font that has every letter of the word wins. */
const CHAINS: Record<Style, readonly FontId[]> = {
  courant: ['atkinsonRegular', 'publicRegular'],
  gras: ['atkinsonBold', 'publicBold'],
  titre: ['serifSemibold', 'atkinsonBold', 'publicBold'],
}

/** Names as they stand in the fonts. */
export const POSTSCRIPT_NAMES: Record<FontId, string> = {
  atkinsonRegular: 'AtkinsonHyperlegibleNext-Regular',
  atkinsonBold: 'AtkinsonHyperlegibleNext-Bold',
  publicRegular: 'PublicSans-Regular',
  publicBold: 'PublicSans-Bold',
  serifSemibold: 'SourceSerif4-SemiBold',
}

interface Letter {
  readonly glyph: number
  /** In em. */
  readonly advance: number
}

export interface Face {
  readonly id: FontId
  readonly font: Font
  readonly letters: Map<number, Letter | null>
}
export type Fonts = Readonly<Record<FontId, Face>>

export interface Run {
  readonly face: Face
  readonly texte: string
}

const parseFace = (id: FontId, bytes: Uint8Array): Face => ({ id, font: create(bytes), letters: new Map() })

/** Parses the five fonts once; the result is kept between documents. Throws if a file is not a font. */
export function parseFonts(files: Readonly<Record<FontId, Uint8Array>>): Fonts {
  return {
    atkinsonRegular: parseFace('atkinsonRegular', files.atkinsonRegular),
    atkinsonBold: parseFace('atkinsonBold', files.atkinsonBold),
    publicRegular: parseFace('publicRegular', files.publicRegular),
    publicBold: parseFace('publicBold', files.publicBold),
    serifSemibold: parseFace('serifSemibold', files.serifSemibold),
  }
}

/** The glyph of a code point and its width, or `null` if the font lacks it. Never glyph 0. */
export function letterOf(face: Face, codePoint: number): Letter | null {
  const known = face.letters.get(codePoint)
  if (known !== undefined) return known
  const glyph = face.font.hasGlyphForCodePoint(codePoint) ? face.font.glyphForCodePoint(codePoint) : null
  const letter = glyph && glyph.id !== 0 ? { glyph: glyph.id, advance: glyph.advanceWidth / face.font.unitsPerEm } : null
  face.letters.set(codePoint, letter)
  return letter
}

const codePoints = (texte: string): number[] => Array.from(texte, (lettre) => lettre.codePointAt(0) ?? 0)

const hasAll = (face: Face, texte: string): boolean => codePoints(texte).every((codePoint) => letterOf(face, codePoint) !== null)

/** U+2011 has no glyph here: drawn as a hyphen, read back through /ActualText. */
export const drawn = (texte: string): string => texte.replaceAll('\u2011', '-')

const faceOf = (fonts: Fonts, style: Style, mot: string): Face => {
  const faces = CHAINS[style].map((id) => fonts[id])
  const face = faces.find((candidate) => hasAll(candidate, mot)) ?? faces[0]
  if (!face) throw new Error('no face')
  return face
}

const isProperName = (mot: string): boolean => /^\p{Lu}/u.test(mot)

/**
 * Cuts a text into runs of one face. A word never mixes two faces, and the capitalised words that touch a word in
 * the fallback face follow it: a name in two alphabets of shapes looks like a mistake on an official paper.
 */
export function runsOf(fonts: Fonts, style: Style, texte: string): Run[] {
  const chain = CHAINS[style].map((id) => fonts[id])
  // No face has all of this word: the one case where it must be cut.
  const pieces = motsEtEspaces(drawn(texte)).flatMap((mot) => (chain.some((face) => hasAll(face, mot)) ? [mot] : Array.from(mot)))
  const faces = pieces.map((piece) => faceOf(fonts, style, piece))
  const first = CHAINS[style][0]
  const spread = (from: number, step: number): void => {
    for (let i = from + 2 * step; i >= 0 && i < pieces.length; i += 2 * step) {
      const fallback = faces[from]
      const joined = `${pieces[i] ?? ''}${pieces[i - step] ?? ''}`
      if (!fallback || !isProperName(pieces[i] ?? '') || !hasAll(fallback, joined)) return
      faces[i] = fallback
      faces[i - step] = fallback
    }
  }
  faces.map((face, i) => (face.id === first ? -1 : i)).filter((i) => i >= 0).forEach((i) => { spread(i, 1); spread(i, -1) })
  const runs: { face: Face; texte: string }[] = []
  pieces.forEach((piece, i) => {
    const face = faces[i]
    const last = runs.at(-1)
    if (!face) return
    if (last?.face === face) last.texte += piece
    else runs.push({ face, texte: piece })
  })
  return runs
}

/** `null` as soon as one letter asks for another face. */
const plainWidth = (face: Face, texte: string): number | null => {
  let width = 0
  for (const lettre of texte) {
    const letter = letterOf(face, lettre.codePointAt(0) ?? 0)
    if (!letter) return null
    width += letter.advance
  }
  return width
}

/** Width of a text in em. */
export function widthOf(fonts: Fonts, style: Style, texte: string): number {
  const [first] = CHAINS[style]
  const plain = first ? plainWidth(fonts[first], drawn(texte)) : null
  if (plain !== null) return plain
  let width = 0
  for (const { face, texte: part } of runsOf(fonts, style, texte)) {
    for (const codePoint of codePoints(part)) width += letterOf(face, codePoint)?.advance ?? 0
  }
  return width
}

/**
 * Letters that no font of the chain can write, each once, in order. A base letter left with a combining mark after
 * NFC counts as missing: nothing here places marks, and a misplaced mark is another name.
 */
export function missingLetters(fonts: Fonts, textes: readonly string[]): string[] {
  const missing = new Set<string>()
  const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' })
  for (const texte of textes) {
    for (const { segment } of segmenter.segment(drawn(normaliser(texte)))) {
      const written = !/\p{M}/u.test(segment) && [fonts.publicRegular, fonts.atkinsonRegular].some((face) => hasAll(face, segment))
      if (!written) missing.add(segment)
    }
  }
  return [...missing]
}
