import { expect, test } from 'vitest'
import { fontUrlsUnder, makePdfMaker } from '../../src/pdf/index.ts'
import { Breakage } from '../../src/application/ports.ts'
import { mandatCourt, mandatNoms } from './support/documents.ts'
import { SHA256 } from './support/digests.ts'

const spawn = (): Worker => new Worker(new URL('../../src/pdf/worker.ts', import.meta.url), { type: 'module' })
const fontUrls = fontUrlsUnder(`${location.origin}/fonts/`)

const sha256 = async (bytes: Uint8Array): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

test.each([
  ['short', mandatCourt, SHA256.court],
  ['names', mandatNoms, SHA256.noms],
] as const)('a real worker makes the very bytes that Node makes: %s', async (_, document, expected) => {
  expect(await sha256(await makePdfMaker({ spawn, fontUrls }).fabriquer(document()))).toBe(expected)
})

test('starts one worker, at the first call, and warms it', async () => {
  let started = 0
  const maker = makePdfMaker({ spawn: () => { started += 1; return spawn() }, fontUrls })
  expect(started).toBe(0)
  const t0 = performance.now()
  await maker.prechauffer()
  const t1 = performance.now()
  await maker.fabriquer(mandatCourt())
  const times: number[] = []
  for (let i = 0; i < 12; i += 1) {
    const before = performance.now()
    await maker.fabriquer(mandatCourt())
    times.push(performance.now() - before)
  }
  times.sort((a, b) => a - b)
  const [median, worst] = [times[6] ?? 0, times.at(-1) ?? 0]
  console.info(`start and warm ${(t1 - t0).toFixed(0)} ms; then median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`)
  expect(started).toBe(1)
})

test('names the letters no font has', async () => {
  expect(await makePdfMaker({ spawn, fontUrls }).lettresManquantes(['Nguyễn Арина'])).toEqual(['А', 'р', 'и', 'н', 'а'])
})

test('says pdf-failed, and where, when the worker cannot load', async () => {
  const maker = makePdfMaker({ spawn: () => new Worker('/absent.js', { type: 'module' }), fontUrls })
  await expect(maker.prechauffer()).rejects.toEqual(new Breakage('pdf-failed', 'prechauffer'))
})

test('says pdf-failed when a font is missing', async () => {
  const maker = makePdfMaker({ spawn, fontUrls: fontUrlsUnder(`${location.origin}/fonts-absent/`) })
  await expect(maker.fabriquer(mandatCourt())).rejects.toEqual(new Breakage('pdf-failed', 'fabriquer'))
})

test('starts again after a breakdown', async () => {
  let broken = true
  const maker = makePdfMaker({ spawn: () => (broken ? new Worker('/absent.js', { type: 'module' }) : spawn()), fontUrls })
  await expect(maker.prechauffer()).rejects.toBeInstanceOf(Breakage)
  broken = false
  expect((await maker.fabriquer(mandatCourt())).length).toBeGreaterThan(10_000)
})

test('never puts a letter of the document in the breakage', async () => {
  const document = mandatCourt()
  const blocs = [{ type: 'mention', texte: 'Арина' }] as const
  const error: unknown = await makePdfMaker({ spawn, fontUrls }).fabriquer({ ...document, blocs }).catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(Breakage)
  expect(String(error)).toBe('Breakage: pdf-failed @ fabriquer')
})
