// Reduces the OFL fonts to what a PDF needs and writes public/fonts. Run by hand: `npm run fonts`; its results are committed.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { create } from 'fontkit'

const SOURCES = new URL('../node_modules/@expo-google-fonts/', import.meta.url)
const TARGET = new URL('../public/fonts/', import.meta.url)

const FONTS = [
  ['atkinson-regular', 'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'],
  ['atkinson-bold', 'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'],
  ['public-regular', 'public-sans/400Regular/PublicSans_400Regular.ttf'],
  ['public-bold', 'public-sans/700Bold/PublicSans_700Bold.ttf'],
  // Titles only: Latin-1, œ, Ÿ and French punctuation. Other letters fall back to the bold sans.
  ['serif-semibold', 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', [[0x20, 0x7e], [0xa0, 0xff], [0x152, 0x153], [0x178, 0x178], [0x2013, 0x2014], [0x2018, 0x201e], [0x2026, 0x2026]]],
]

const LICENCES = [
  ['OFL-Atkinson-Hyperlegible-Next.txt', 'atkinson-hyperlegible-next/LICENSE_FONT'],
  ['OFL-Public-Sans.txt', 'public-sans/LICENSE_FONT'],
  ['OFL-Source-Serif-4.txt', 'source-serif-4/LICENSE_FONT'],
]

// No GPOS, GSUB: neither the PDF nor its preview reads them. The screens show the same files, and browsers refuse a font without
// OS/2, name and post: these two are kept, reduced to what is asked of them.
const KEPT = ['OS/2', 'cmap', 'cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post', 'prep']

const readTables = (bytes) => {
  const count = bytes.readUInt16BE(4)
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const at = 12 + 16 * i
      const offset = bytes.readUInt32BE(at + 8)
      return [bytes.toString('latin1', at, at + 4), bytes.subarray(offset, offset + bytes.readUInt32BE(at + 12))]
    }),
  )
}

const padded = (bytes) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])

const checksum = (bytes) => {
  let sum = 0
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0
  return sum
}

const writeFont = (tables) => {
  const names = [...tables.keys()].sort()
  const power = 2 ** Math.floor(Math.log2(names.length))
  const header = Buffer.alloc(12 + 16 * names.length)
  header.writeUInt32BE(0x00010000, 0)
  header.writeUInt16BE(names.length, 4)
  header.writeUInt16BE(power * 16, 6)
  header.writeUInt16BE(Math.log2(power), 8)
  header.writeUInt16BE(names.length * 16 - power * 16, 10)
  const head = Buffer.from(tables.get('head'))
  head.writeUInt32BE(0, 8)
  tables.set('head', head)
  const bodies = []
  let offset = header.length
  names.forEach((name, i) => {
    const body = padded(tables.get(name))
    const at = 12 + 16 * i
    header.write(name, at, 'latin1')
    header.writeUInt32BE(checksum(body), at + 4)
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(tables.get(name).length, at + 12)
    bodies.push(body)
    offset += body.length
  })
  const whole = Buffer.concat([header, ...bodies])
  whole.writeUInt32BE((0xb1b0afba - checksum(whole)) >>> 0, header.readUInt32BE(12 + 16 * names.indexOf('head') + 8) + 8)
  return whole
}

/** A cmap of format 12, one group per code point: small sets only. */
const writeCmap = (pairs) => {
  const cmap = Buffer.alloc(12 + 16 + 12 * pairs.length)
  cmap.writeUInt16BE(1, 2)
  cmap.writeUInt16BE(3, 4)
  cmap.writeUInt16BE(10, 6)
  cmap.writeUInt32BE(12, 8)
  cmap.writeUInt16BE(12, 12)
  cmap.writeUInt32BE(16 + 12 * pairs.length, 16)
  cmap.writeUInt32BE(pairs.length, 24)
  pairs.forEach(([code, gid], i) => [code, code, gid].forEach((n, k) => cmap.writeUInt32BE(n, 28 + 12 * i + 4 * k)))
  return cmap
}

// Copyright, family, style, full name, PostScript name, licence and its address: what the OFL wants to travel with the file.
const NAME_IDS = [0, 1, 2, 4, 6, 13, 14]

/** A name table of Windows, English, and `NAME_IDS` only. */
const writeName = (source) => {
  const strings = source.readUInt16BE(4)
  const records = Array.from({ length: source.readUInt16BE(2) }, (_, i) => {
    const [platform, encoding, language, id, length, at] = Array.from({ length: 6 }, (_, k) => source.readUInt16BE(6 + 12 * i + 2 * k))
    return { key: [platform, encoding, language].join(), id, text: source.subarray(strings + at, strings + at + length) }
  }).filter(({ key, id }) => key === '3,1,1033' && NAME_IDS.includes(id))
  const header = Buffer.alloc(6 + 12 * records.length)
  header.writeUInt16BE(records.length, 2)
  header.writeUInt16BE(header.length, 4)
  let at = 0
  records.forEach(({ id, text }, i) => {
    ;[3, 1, 0x409, id, text.length, at].forEach((n, k) => header.writeUInt16BE(n, 6 + 12 * i + 2 * k))
    at += text.length
  })
  return Buffer.concat([header, ...records.map(({ text }) => text)])
}

/** Version 3: no glyph names. The measures (slant, underline) stay. */
const writePost = (source) => {
  const post = Buffer.from(source.subarray(0, 32))
  post.writeUInt32BE(0x00030000, 0)
  return post
}

const subsetFont = (bytes, ranges) => {
  const font = create(bytes)
  const subset = font.createSubset()
  const codes = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
  const pairs = codes.filter((code) => font.hasGlyphForCodePoint(code)).map((code) => [code, subset.includeGlyph(font.glyphForCodePoint(code).id)])
  const tables = readTables(Buffer.from(subset.encode()))
  tables.set('cmap', writeCmap(pairs))
  tables.set('OS/2', readTables(bytes).get('OS/2'))
  return tables
}

mkdirSync(TARGET, { recursive: true })
for (const [name, source, ranges] of FONTS) {
  const bytes = readFileSync(new URL(source, SOURCES))
  const tables = ranges ? subsetFont(bytes, ranges) : readTables(bytes)
  const origin = readTables(bytes)
  tables.set('name', writeName(origin.get('name'))).set('post', writePost(origin.get('post')))
  const kept = new Map([...tables].filter(([table, body]) => KEPT.includes(table) && body.length > 0))
  const written = writeFont(kept)
  writeFileSync(new URL(`${name}.ttf`, TARGET), written)
  console.log(`${name}.ttf ${bytes.length} -> ${written.length}`)
}
for (const [name, source] of LICENCES) copyFileSync(new URL(source, SOURCES), new URL(name, TARGET))
