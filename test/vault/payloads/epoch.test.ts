import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { KINDS } from '../../../src/application/ports.ts'
import * as protection from '../../../src/domain/capacite/mesure-de-protection.ts'
import * as duree from '../../../src/domain/duree/duree.ts'
import * as formalite from '../../../src/domain/formalites/formalite.ts'
import * as mandat from '../../../src/domain/mandat/mandat.ts'
import * as parties from '../../../src/domain/mandat/parties.ts'
import * as seance from '../../../src/domain/seance/seance.ts'
import * as fin from '../../../src/domain/vie/fin.ts'
import * as suivi from '../../../src/domain/vie/suivi.ts'
import { WRITER_EPOCH } from '../../../src/vault/store/database.ts'

const EXPORTED: Readonly<Record<string, unknown>> = { KINDS, ...protection, ...duree, ...formalite, ...mandat, ...parties, ...seance, ...fin, ...suivi }

const PAYLOADS = join(import.meta.dirname, '../../../src/vault/payloads')
const source = readdirSync(PAYLOADS)
  .map((name) => readFileSync(join(PAYLOADS, name), 'utf8'))
  .join('\n')
const spread = [...new Set([...source.matchAll(/\.\.\.([A-Z][A-Z_]+)\b/g)].map(([, name]) => name ?? ''))].sort()

/** The lists of words a stored row may use, as the domain has them today. */
const words = spread.map((name) => [name, EXPORTED[name]] as const)

it('knows every list the payloads spread', () => {
  expect(spread.length).toBeGreaterThan(10)
  expect(words.filter(([, list]) => !Array.isArray(list)).map(([name]) => name)).toEqual([])
})

// An older Seing reads an unknown word as a damaged row. A new word raises WRITER_EPOCH, once per release; then both values here.
it('has no word that an older Seing of the same epoch would not know', () => {
  const digest = createHash('sha256').update(JSON.stringify(words)).digest('hex')
  expect({ epoch: WRITER_EPOCH, digest }).toEqual({ epoch: 2, digest: 'fdc1950f36d3ed940a19ecc0b4d9f00b97f94a377d9f8661332f73eebe393961' })
})
