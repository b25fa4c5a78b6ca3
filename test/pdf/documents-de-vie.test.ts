import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { fabriquerPdf } from '../../src/pdf/make.ts'
import type { Bloc } from '../../src/domain/modeles/bloc.ts'
import { documentsDeVie, NOMS_DES_DOCUMENTS, type DocumentsDeVie } from '../support/documents-de-vie.ts'
import { documentDe } from './support/documents.ts'
import { testFonts } from './support/fonts.ts'
import { meant, readAloud } from './support/meant.ts'
import { dict, readPdf, run } from './support/read-pdf.ts'
import { structuralFaults } from './support/structural-check.ts'

let documents: DocumentsDeVie
beforeAll(async () => {
  documents = await documentsDeVie()
})

describe.each(NOMS_DES_DOCUMENTS)('%s', (nom) => {
  test('has a sound structure for an independent reader, and is clean for qpdf', () => {
    const { octets } = documents[nom]
    expect(structuralFaults(readPdf(octets))).toEqual([])
    expect(run('qpdf', octets, ['--check'])).toContain('No syntax or stream encoding errors')
  })

  test('is read as meant by a reader that follows the tags', () => {
    const { octets, blocs } = documents[nom]
    expect(readAloud(run('pdfinfo', octets, ['-struct-text']))).toEqual(meant(blocs))
  })

  test('fits on one sheet of paper', () => {
    expect(Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', documents[nom].octets, []))?.[1])).toBeLessThanOrEqual(2)
  })
})

test('every act that makes a document makes one of these', () => {
  const acts = new URL('../../src/application/vie/documents/', import.meta.url)
  const makers = readdirSync(acts).flatMap((file) => {
    const text = readFileSync(new URL(file, acts), 'utf8')
    return text.includes('Promise<Result<DocumentEtabli,') ? [...text.matchAll(/^export const (\w+) =/gm)].map(([, name]) => name ?? '') : []
  })
  const made = readFileSync(new URL('../support/documents-de-vie.ts', import.meta.url), 'utf8')
  expect(makers.length).toBeGreaterThanOrEqual(3)
  expect(makers.filter((name) => !made.includes(`actes.${name}(`))).toEqual([])
})

test('the same life gives the same bytes', async () => {
  const again = await documentsDeVie()
  for (const nom of NOMS_DES_DOCUMENTS) expect(Buffer.from(again[nom].octets).equals(Buffer.from(documents[nom].octets)), nom).toBe(true)
})

describe('a table', () => {
  const tableau = (rangees: readonly (readonly string[])[]): Bloc => ({
    type: 'tableau',
    numero: 1,
    titre: 'Les faits',
    colonnes: [{ titre: 'Le', part: 1 }, { titre: 'Quoi', part: 4 }],
    rangees,
  })
  const faits = [{ type: 'titre', texte: 'Essai', sousTitre: '' } as const]

  test('of a hundred rows runs over pages, each row whole, each read once', async () => {
    const rangees = Array.from({ length: 100 }, (_, i) => [`${String(i + 1)}/12`, `Fait numéro ${String(i + 1)} `.repeat(6).trim()])
    const blocs = [...faits, tableau(rangees)]
    const bytes = await fabriquerPdf(documentDe(blocs), testFonts())
    expect(structuralFaults(readPdf(bytes))).toEqual([])
    expect(readAloud(run('pdfinfo', bytes, ['-struct-text']))).toEqual(meant(blocs))
    expect(Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', bytes, []))?.[1])).toBeGreaterThan(2)
  })

  test('says « — » in an empty cell: a row keeps its cells', async () => {
    const bytes = await fabriquerPdf(documentDe([...faits, tableau([['1/12', '']])]), testFonts())
    expect(structuralFaults(readPdf(bytes))).toEqual([])
    expect(readAloud(run('pdfinfo', bytes, ['-struct-text'])).at(-1)).toBe('—')
  })

  test.each([
    ['table head without scope', '/TH', '/A'],
    ['table without a head row', '/TH', '/S'],
  ])('is caught faulty: %s', async (fault, role, key) => {
    const pdf = readPdf(await fabriquerPdf(documentDe([...faits, tableau([['1/12', 'fait']])]), testFonts()))
    for (const ref of pdf.objects.keys()) {
      const element = dict(pdf, ref)
      if (element['/S'] === role) element[key] = key === '/S' ? '/TD' : null
    }
    expect(structuralFaults(pdf)).toContain(fault)
  })
})
