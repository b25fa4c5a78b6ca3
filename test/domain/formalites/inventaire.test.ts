import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogueDeBase } from '../../../src/domain/formalites/catalogue.ts'
import { DRAPEAUX } from '../../../src/domain/formalites/formalite.ts'

const RACINE = join(import.meta.dirname, '../../..')
const lignes = readFileSync(join(RACINE, 'test/fixtures/inventaire-des-formalites.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((ligne) => ligne.split('\t'))
const docs = readFileSync(join(RACINE, 'docs/catalogue.md'), 'utf8')
const ids: readonly string[] = catalogueDeBase.formalites.map(({ id }) => id)

describe('l’inventaire de départ', () => {
  it('compte 258 lignes, chacune à son code', () => {
    expect(lignes).toHaveLength(258)
    expect(new Set(lignes.map(([code]) => code)).size).toBe(258)
  })

  it('mène chaque ligne à une formalité du catalogue', () => {
    expect(lignes.filter(([, , id]) => !ids.includes(id ?? ''))).toEqual([])
  })

  it('dit dans docs/catalogue.md chaque ligne réunie à une autre, et seulement celles-là', () => {
    // Un identifiant donné deux fois : la seconde ligne est réunie à la première.
    const reunies = lignes.filter(([code, , id]) => lignes.find(([, , autre]) => autre === id)?.[0] !== code)
    const dites = [...docs.matchAll(/^\| ([A-Z]{3}-\d{2}) .* \| `([a-z.-]+)` \|/gm)].map(([, code = '', id = '']) => [code, id] as const)
    expect(new Map(dites)).toEqual(new Map(reunies.map(([code = '', , id = '']) => [code, id])))
  })

  it('dit dans docs/catalogue.md chaque formalité ajoutée', () => {
    const ajoutees = ids.filter((id) => !lignes.some(([, , autre]) => autre === id))
    expect(ajoutees.length).toBeGreaterThan(0)
    for (const id of ajoutees) expect(docs).toContain(`| \`${id}\` |`)
  })

  it('dit dans docs/catalogue.md quand lever chaque drapeau', () => {
    expect(DRAPEAUX.filter((drapeau) => !docs.includes(`\`${drapeau}\``))).toEqual([])
  })

  it('compte juste dans docs/catalogue.md', () => {
    const { organismes, formalites, situations } = catalogueDeBase
    expect(docs).toContain(`${String(organismes.length)} organismes, ${String(formalites.length)} formalités, ${String(situations.length)} situations.`)
  })
})
