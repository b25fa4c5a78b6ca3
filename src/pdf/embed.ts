import type { Subset } from 'fontkit'
import { PDFHexString, PDFString, type PDFContext, type PDFRef } from 'pdf-lib'
import { FONT_IDS, letterOf, POSTSCRIPT_NAMES, type Face, type FontId } from './fonts.ts'

interface Use {
  readonly face: Face
  readonly subset: Subset
  /** New glyph id → code point it was first drawn for. */
  readonly unicode: Map<number, number>
}

/** The faces one document uses, each with the glyphs it draws. Filled while drawing, written once at the end. */
export interface FontUses {
  /** Hexadecimal glyph ids for a text; throws for a letter the face lacks: glyph 0 is never shown. */
  encode(face: Face, texte: string): string
  /** Embeds what was used; returns the /Font resources. */
  embed(context: PDFContext): Record<string, PDFRef>
}

const hex4 = (n: number): string => n.toString(16).toUpperCase().padStart(4, '0')

const toUtf16 = (codePoint: number): string => {
  const units = String.fromCodePoint(codePoint)
  return Array.from({ length: units.length }, (_, i) => hex4(units.charCodeAt(i))).join('')
}

const toUnicode = (unicode: ReadonlyMap<number, number>): string => {
  const pairs = [...unicode].sort(([a], [b]) => a - b).map(([glyph, codePoint]) => `<${hex4(glyph)}> <${toUtf16(codePoint)}>`)
  const blocks: string[] = []
  for (let i = 0; i < pairs.length; i += 100) {
    const block = pairs.slice(i, i + 100)
    blocks.push(`${String(block.length)} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n')
}

/** Six letters drawn from the bytes of the subset (ISO 32000-1 9.6.4): random ones would change the file each time. */
export function subsetTag(bytes: Uint8Array): string {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
    return letter
  }).join('')
}

const descriptor = (context: PDFContext, { id, font }: Face, name: string, file: PDFRef): PDFRef => {
  const scaled = (n: number): number => Math.round((n * 1000) / font.unitsPerEm)
  const { minX, minY, maxX, maxY } = font.bbox
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: id === 'serifSemibold' ? 6 : 4,
      FontBBox: [minX, minY, maxX, maxY].map(scaled),
      ItalicAngle: 0,
      Ascent: scaled(font.ascent),
      Descent: scaled(font.descent),
      CapHeight: scaled(font.capHeight),
      StemV: id === 'atkinsonRegular' || id === 'publicRegular' ? 84 : 130,
      FontFile2: file,
    }),
  )
}

const embedOne = (context: PDFContext, { face, subset, unicode }: Use): PDFRef => {
  const bytes = subset.encode()
  const name = `${subsetTag(bytes)}+${POSTSCRIPT_NAMES[face.id]}`
  const file = context.register(context.flateStream(bytes, { Length1: bytes.length }))
  const widths = subset.glyphs.map((glyph) => (face.font.getGlyph(glyph).advanceWidth * 1000) / face.font.unitsPerEm)
  const cidFont = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: descriptor(context, face, name, file),
    CIDToGIDMap: 'Identity',
    DW: 1000,
    W: [0, widths],
  })
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(cidFont)],
      ToUnicode: context.register(context.flateStream(toUnicode(unicode))),
    }),
  )
}

/** Name of a face in the page resources. */
export const resourceName = (id: FontId): string => `F${String(FONT_IDS.indexOf(id) + 1)}`

/** Starts an empty set of uses: one per document. */
export function fontUses(): FontUses {
  const uses = new Map<FontId, Use>()
  const useOf = (face: Face): Use => {
    const known = uses.get(face.id)
    if (known) return known
    const use = { face, subset: face.font.createSubset(), unicode: new Map<number, number>() }
    uses.set(face.id, use)
    return use
  }
  return {
    encode(face, texte) {
      const { subset, unicode } = useOf(face)
      return Array.from(texte, (lettre) => {
        const codePoint = lettre.codePointAt(0) ?? 0
        const letter = letterOf(face, codePoint)
        if (!letter) throw new Error('letter without a glyph')
        const glyph = subset.includeGlyph(letter.glyph)
        if (!unicode.has(glyph)) unicode.set(glyph, codePoint)
        return hex4(glyph)
      }).join('')
    },
    embed: (context) =>
      Object.fromEntries(
        [...uses.values()]
          .sort((a, b) => FONT_IDS.indexOf(a.face.id) - FONT_IDS.indexOf(b.face.id))
          .map((use) => [resourceName(use.face.id), embedOne(context, use)]),
      ),
  }
}

/** A PDF text string: UTF-16 with its mark, hexadecimal. */
export const utf16Hex = (texte: string): PDFHexString => PDFHexString.fromText(texte)
