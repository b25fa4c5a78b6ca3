/** The little of fontkit 2 that is used here: it ships no types. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number
    readonly advanceWidth: number
  }
  export interface Subset {
    /** Glyph ids of the source font, in the order of their new ids; `encode` appends the parts of compound glyphs. */
    readonly glyphs: readonly number[]
    includeGlyph(glyph: number): number
    encode(): Uint8Array
  }
  export interface Font {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly capHeight: number
    readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number }
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
    getGlyph(id: number): Glyph
    createSubset(): Subset
  }
  export function create(bytes: Uint8Array): Font
}
