import { existsSync, readFileSync } from 'node:fs'
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
