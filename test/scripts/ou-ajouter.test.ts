import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const RACINE = resolve(import.meta.dirname, '../..')
const lire = (nom: string): string => readFileSync(join(RACINE, nom), 'utf8')
const lignes = lire('CONTRIBUTING.md').split('\n').filter((ligne) => ligne.startsWith('| ') && ligne.includes('`'))
const chemins = lignes.flatMap((ligne) => [...ligne.matchAll(/`([\w./-]+)`/g)].map((lu) => lu[1] ?? ''))
const liens = ['README.md', 'CONTRIBUTING.md'].flatMap((nom) => [...lire(nom).matchAll(/\]\(([\w./-]+)\)/g)].map((lu) => lu[1] ?? ''))

describe('le tableau « Où ajouter… »', () => {
  it('a une ligne par geste', () => {
    expect(lignes.length).toBeGreaterThanOrEqual(13)
  })

  it.each([...new Set(chemins)])('mène quelque part : %s', (chemin) => {
    expect(existsSync(join(RACINE, chemin))).toBe(true)
  })
})

describe('les liens des documents', () => {
  it.each([...new Set(liens)])('mènent quelque part : %s', (lien) => {
    expect(existsSync(join(RACINE, lien))).toBe(true)
  })
})

describe('les décisions', () => {
  const pages = readdirSync(join(RACINE, 'docs/adr')).filter((nom) => /^\d{4}-/.test(nom))

  it('ont chacune leur numéro', () => {
    expect(new Set(pages.map((nom) => nom.slice(0, 4))).size).toBe(pages.length)
  })

  it.each(pages)('ont un titre, une ligne à la table et ce qui a été refusé : %s', (nom) => {
    const titre = /^# (\d{4})\. (.+)$/m.exec(lire(`docs/adr/${nom}`))
    expect(titre?.[1]).toBe(nom.slice(0, 4))
    expect(lire('docs/adr/README.md')).toContain(`| [${nom.slice(0, 4)}](${nom}) | ${titre?.[2] ?? ''} |`)
    expect(lire(`docs/adr/${nom}`)).toMatch(/^(\*\*|## )Refusé/m)
  })
})

it('rien dans le code ne renvoie à une page qui n’est pas dans le dépôt', () => {
  const sources = readdirSync(join(RACINE, 'src'), { recursive: true, encoding: 'utf8' }).filter((nom) => /\.(ts|vue|css)$/.test(nom))
  const renvois = sources.flatMap((nom) => [...lire(`src/${nom}`).matchAll(/(?<![\w./-])((?:docs|src)\/[\w./-]+\.md)|ADR (\d{4})/g)].map((lu) => lu[1] ?? `ADR ${lu[2] ?? ''}`))
  const adr = new Set(readdirSync(join(RACINE, 'docs/adr')).map((nom) => `ADR ${nom.slice(0, 4)}`))
  expect(renvois.length).toBeGreaterThan(20)
  expect(renvois.filter((renvoi) => (renvoi.startsWith('ADR') ? !adr.has(renvoi) : !existsSync(join(RACINE, renvoi))))).toEqual([])
  expect(sources.filter((nom) => /(?<![\w/])[a-z-]+\.md\b/.test(lire(`src/${nom}`).replace(/(docs|src)\/[\w./-]+\.md|README\.md/g, '')))).toEqual([])
})
