// D50-adapted sRGB primaries and the 2.2 gamma: 16.16 fixed point, as ICC.1:2001-04 writes them.
const PRIMARIES = { rXYZ: [0.4361, 0.2225, 0.0139], gXYZ: [0.3851, 0.7169, 0.0971], bXYZ: [0.1431, 0.0606, 0.7141] } as const
const WHITE = [0.9642, 1, 0.8249] as const
const GAMMA = 2.2

const be = (value: number, size: 2 | 4): number[] =>
  Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** (size - 1 - i)) % 256)
const ascii = (texte: string): number[] => Array.from(texte, (c) => c.charCodeAt(0))
const fixed = (value: number): number[] => be(Math.round(value * 65536), 4)
const padded = (bytes: number[]): number[] => [...bytes, ...Array.from({ length: (4 - (bytes.length % 4)) % 4 }, () => 0)]

const xyz = (values: readonly number[]): number[] => [...ascii('XYZ '), ...be(0, 4), ...values.flatMap(fixed)]
const curve = [...ascii('curv'), ...be(0, 4), ...be(1, 4), ...be(Math.round(GAMMA * 256), 2)]
const description = (texte: string): number[] => [
  ...ascii('desc'),
  ...be(0, 4),
  ...be(texte.length + 1, 4),
  ...ascii(`${texte}\0`),
  ...Array.from({ length: 78 }, () => 0),
]

/** A minimal sRGB matrix profile (ICC v2.1, display class): the output intent PDF/A asks for, built rather than shipped. */
export function srgbProfile(): Uint8Array {
  const tags: [string, number[]][] = [
    ['desc', description('sRGB')],
    ['cprt', [...ascii('text'), ...be(0, 4), ...ascii('CC0\0')]],
    ['wtpt', xyz(WHITE)],
    ...Object.entries(PRIMARIES).map(([name, values]): [string, number[]] => [name, xyz(values)]),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  let offset = 128 + 4 + 12 * tags.length
  const table: number[] = []
  const data: number[] = []
  for (const [name, bytes] of tags) {
    table.push(...ascii(name), ...be(offset, 4), ...be(bytes.length, 4))
    data.push(...padded(bytes))
    offset += padded(bytes).length
  }
  const header = [
    ...be(offset, 4), ...be(0, 4), ...be(0x02100000, 4), ...ascii('mntrRGB XYZ '),
    ...[2026, 1, 1, 0, 0, 0].flatMap((part) => be(part, 2)), ...ascii('acsp'), ...Array.from({ length: 28 }, () => 0),
    ...WHITE.flatMap(fixed), ...Array.from({ length: 48 }, () => 0),
  ]
  return Uint8Array.from([...header, ...be(tags.length, 4), ...table, ...data])
}
