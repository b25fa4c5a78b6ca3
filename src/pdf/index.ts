import { wrap, type Remote } from 'comlink'
import { Breakage, type PdfMaker } from '../application/ports.ts'
import type { FontId } from './fonts.ts'
import type { FontUrls, PdfWorker } from './worker.ts'

export type { FontUrls } from './worker.ts'

/** File of each font under `public/fonts`, as `scripts/fonts.mjs` writes them. */
const FILES: Record<FontId, string> = {
  atkinsonRegular: 'atkinson-regular.ttf',
  atkinsonBold: 'atkinson-bold.ttf',
  publicRegular: 'public-regular.ttf',
  publicBold: 'public-bold.ttf',
  serifSemibold: 'serif-semibold.ttf',
}

/** Addresses of the fonts under one folder, which ends with a slash. */
export function fontUrlsUnder(folder: string): FontUrls {
  const url = (id: FontId): string => `${folder}${FILES[id]}`
  return {
    atkinsonRegular: url('atkinsonRegular'),
    atkinsonBold: url('atkinsonBold'),
    publicRegular: url('publicRegular'),
    publicBold: url('publicBold'),
    serifSemibold: url('serifSemibold'),
  }
}

export interface PdfMakerOptions {
  /** Starts the worker; called at the first use, and again after a breakdown. */
  readonly spawn: () => Worker
  /** Same-origin addresses: the content security policy allows no other. */
  readonly fontUrls: FontUrls
}

interface Line {
  readonly worker: Worker
  readonly remote: Remote<PdfWorker>
  readonly down: Promise<never>
}

const connect = (worker: Worker): Line => {
  const down = new Promise<never>((_, reject) => {
    // Comlink never answers for a worker that could not load or crashed: without this the person would wait for ever.
    worker.addEventListener('error', () => { reject(new Breakage('pdf-failed', 'worker')) })
    worker.addEventListener('messageerror', () => { reject(new Breakage('pdf-failed', 'worker')) })
  })
  down.catch(() => undefined)
  return { worker, remote: wrap<PdfWorker>(worker), down }
}

/**
 * The PDF maker behind its port: one worker, created at the first call, fonts parsed once. Every method throws
 * `Breakage('pdf-failed')` naming the step, never the content; the next call starts a new worker.
 */
export function makePdfMaker({ spawn, fontUrls }: PdfMakerOptions): PdfMaker {
  let line: Line | null = null
  const ask = async <T>(step: string, question: (remote: Remote<PdfWorker>) => Promise<T>): Promise<T> => {
    const current = (line ??= connect(spawn()))
    try {
      return await Promise.race([question(current.remote), current.down])
    } catch {
      current.worker.terminate()
      if (line === current) line = null
      throw new Breakage('pdf-failed', step)
    }
  }
  return {
    prechauffer: () => ask('prechauffer', (remote) => remote.warm(fontUrls)),
    lettresManquantes: (textes) => ask('lettresManquantes', (remote) => remote.missing(fontUrls, textes)),
    fabriquer: (document) => ask('fabriquer', (remote) => remote.make(fontUrls, document)),
  }
}
