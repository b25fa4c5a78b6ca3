import { readFileSync } from 'node:fs'
import { parseFonts, type Fonts } from '../../../src/pdf/fonts.ts'

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../public/fonts/${name}.ttf`, import.meta.url)))

let parsed: Fonts | null = null

/** The committed fonts, parsed once for all tests. */
export function testFonts(): Fonts {
  parsed ??= parseFonts({
    atkinsonRegular: file('atkinson-regular'),
    atkinsonBold: file('atkinson-bold'),
    publicRegular: file('public-regular'),
    publicBold: file('public-bold'),
    serifSemibold: file('serif-semibold'),
  })
  return parsed
}
