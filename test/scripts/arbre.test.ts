import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../../src')
const DONNEES = /^(domain\/formalites|domain\/modeles|i18n)\//

const fichiers = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((chemin) => chemin.replaceAll('\\', '/'))
  .filter((chemin) => /\.(ts|vue)$/.test(chemin) && !chemin.endsWith('.d.ts'))

/** Lignes de code : ni blanches, ni de commentaire seul. */
const lignes = (chemin: string): number =>
  readFileSync(join(SRC, chemin), 'utf8')
    .split('\n')
    .filter((ligne) => ligne.trim() !== '' && !/^\s*(\/\/|\/\*|\*|<!--)/.test(ligne)).length

const AU_PLUS = 12

/** Au-delà de douze, avec une raison. Le plafond est le compte d'aujourd'hui : il descend, il ne monte pas sans qu'on le dise ici. */
const PLAFONDS: Readonly<Record<string, readonly [plafond: number, raison: string]>> = {
  'i18n/fr': [15, 'un fichier par écran'],
}

const parDossier = new Map<string, number>()
for (const fichier of fichiers) parDossier.set(dirname(fichier), (parDossier.get(dirname(fichier)) ?? 0) + 1)

describe('l’arbre des sources', () => {
  it.each(fichiers.filter((chemin) => !DONNEES.test(chemin)))('tient en une lecture : %s', (chemin) => {
    expect(lignes(chemin)).toBeLessThanOrEqual(chemin.endsWith('.vue') ? 250 : 300)
  })

  it('a des fichiers courts : la médiane ne passe pas 70 lignes', () => {
    const tailles = fichiers.map(lignes).sort((a, b) => a - b)
    expect(tailles[Math.floor(tailles.length / 2)]).toBeLessThanOrEqual(70)
  })

  it.each([...parDossier])('n’entasse pas : %s (%i fichiers)', (dossier, nombre) => {
    expect(nombre).toBeLessThanOrEqual(PLAFONDS[dossier]?.[0] ?? AU_PLUS)
  })

  it.each(Object.entries(PLAFONDS))('ne garde pas d’exception inutile : %s', (dossier, [plafond]) => {
    expect(parDossier.get(dossier)).toBe(plafond)
    expect(plafond).toBeGreaterThan(AU_PLUS)
  })
})
