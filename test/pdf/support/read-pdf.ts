import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PDF as qpdf reads it, not as our writer meant it: objects by reference, streams decoded. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export interface ReadObject {
  value: Json
  stream: Buffer | null
}
export interface ReadPdf {
  trailer: Record<string, Json>
  objects: Map<string, ReadObject>
}

const isDict = (json: Json | undefined): json is { [key: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/** Runs a tool on the bytes of a PDF and returns what it prints. */
export function run(tool: string, bytes: Uint8Array, before: readonly string[], after: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'seing-pdf-'))
  try {
    const path = join(folder, 'a.pdf')
    writeFileSync(path, bytes)
    return execFileSync(tool, [...before, path, ...after], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface QpdfJson {
  readonly qpdf: readonly [unknown, Readonly<Record<string, { value?: Json; stream?: { dict: Json; data: string } }>>]
}

/** Reads a whole file through `qpdf --json`. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const json = JSON.parse(run('qpdf', bytes, ['--json=2', '--json-stream-data=inline'])) as QpdfJson
  const objects = new Map<string, ReadObject>()
  let trailer: Record<string, Json> = {}
  for (const [name, object] of Object.entries(json.qpdf[1])) {
    const value = object.value ?? object.stream?.dict ?? null
    if (name === 'trailer') trailer = isDict(value) ? value : {}
    else objects.set(name.slice(4), { value, stream: object.stream ? Buffer.from(object.stream.data, 'base64') : null })
  }
  return { trailer, objects }
}

const REFERENCE = /^\d+ \d+ R$/

/** Follows a reference; anything else is itself. */
export function follow(pdf: ReadPdf, json: Json | undefined): Json {
  return typeof json === 'string' && REFERENCE.test(json) ? (pdf.objects.get(json)?.value ?? null) : (json ?? null)
}
export function dict(pdf: ReadPdf, json: Json | undefined): { [key: string]: Json } {
  const found = follow(pdf, json)
  return isDict(found) ? found : {}
}
export function list(pdf: ReadPdf, json: Json | undefined): Json[] {
  const found = follow(pdf, json)
  return Array.isArray(found) ? found : []
}
export function stream(pdf: ReadPdf, json: Json | undefined): Buffer {
  return (typeof json === 'string' ? pdf.objects.get(json)?.stream : null) ?? Buffer.alloc(0)
}
/** A name, string, reference or number as text; anything else is empty. */
export const text = (json: Json | undefined): string => (typeof json === 'string' || typeof json === 'number' ? String(json) : '')
export const catalog = (pdf: ReadPdf): { [key: string]: Json } => dict(pdf, pdf.trailer['/Root'])
export const pageRefs = (pdf: ReadPdf): Json[] => list(pdf, dict(pdf, catalog(pdf)['/Pages'])['/Kids'])

export type Token = string
export interface Operation {
  readonly op: string
  readonly args: readonly Token[]
}

const TOKEN = /<<|>>|<[0-9A-Fa-f]*>|\/[^\s<>[\]()/]+|[-+]?(?:\d+\.?\d*|\.\d+)|[A-Za-z*]+/g

/** The operators of one page, in order. */
export function operations(pdf: ReadPdf, page: Json): Operation[] {
  const found: Operation[] = []
  let args: string[] = []
  for (const [token] of stream(pdf, dict(pdf, page)['/Contents']).toString('latin1').matchAll(TOKEN)) {
    if (/^[A-Za-z*]+$/.test(token)) {
      found.push({ op: token, args })
      args = []
    } else args.push(token)
  }
  return found
}

/** Glyph → text, from the ToUnicode map of a font. */
export function toUnicode(pdf: ReadPdf, font: Json | undefined): Map<number, string> {
  const cmap = stream(pdf, dict(pdf, font)['/ToUnicode']).toString('latin1')
  return new Map(
    [...cmap.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)].map(([, glyph, units]) => [
      parseInt(glyph ?? '', 16),
      String.fromCharCode(...(units?.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))),
    ]),
  )
}

export const glyphsOf = (hex: string): number[] => (hex.slice(1, -1).match(/.{4}/g) ?? []).map((glyph) => parseInt(glyph, 16))
