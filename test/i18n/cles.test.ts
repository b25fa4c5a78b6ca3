import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fr } from '../../src/i18n/fr.ts'

const clesDe = (textes: object, prefixe = ''): readonly string[] =>
  Object.entries(textes).flatMap(([cle, texte]: readonly [string, unknown]) =>
    typeof texte === 'object' && texte !== null ? clesDe(texte, `${prefixe}${cle}.`) : [prefixe + cle],
  )

const CLES = clesDe(fr)
const SRC = join(import.meta.dirname, '../../src')

/** `const mot = (cle) => t(`rediger.duree.${cle}`)` : le raccourci d'un écran vers sa section, défait avant de lire. */
const RACCOURCI = /const (\w+) = \(\w+: string\): string => t\(`([\w.]+)\.\$\{\w+\}`\)/

function sansRaccourci(texte: string): string {
  const [ligne, nom, section] = RACCOURCI.exec(texte) ?? []
  if (ligne === undefined || nom === undefined || section === undefined) return texte
  const appels = new RegExp(`\\b${nom}\\((.*?)\\)`, 'g')
  return texte.replace(ligne, '').replaceAll(appels, (_, cle: string) => cle.replaceAll(/(['`])(?=\w)/g, `$1${section}.`))
}

const source = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((chemin) => chemin.replaceAll('\\', '/'))
  .filter((chemin) => /\.(ts|vue)$/.test(chemin) && !chemin.startsWith('i18n/'))
  .map((chemin) => sansRaccourci(readFileSync(join(SRC, chemin), 'utf8')))
  .join('\n')

const SECTIONS = Object.keys(fr).join('|')
const ECRITE = new RegExp(`(tm\\()?(['\`])((?:${SECTIONS})(?:\\.(?:\\w|\\$\\{[^}]*\\})+)+)\\2`, 'g')

/** Une clé écrite, et celles qu'elle peut nommer : dans `` `refus.${type}` ``, `${…}` vaut un morceau sans point ; `tm` prend toute une branche. */
const ECRITES = new Map(
  [...source.matchAll(ECRITE)].map(([, branche, , cle = '']) => [
    cle,
    new RegExp(`^${cle.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[^.]*')}${branche === undefined ? '' : '\\..+'}$`),
  ]),
)

describe('les clés des phrases', () => {
  it('sont lues dans les écrans', () => {
    expect(CLES.length).toBeGreaterThan(500)
    expect(ECRITES.size).toBeGreaterThan(500)
  })

  it('existent toutes : un écran ne montre jamais une clé à la place d’une phrase', () => {
    expect([...ECRITES].filter(([, forme]) => !CLES.some((cle) => forme.test(cle))).map(([cle]) => cle)).toEqual([])
  })

  it('servent toutes : une phrase que rien ne montre est retirée', () => {
    const formes = [...ECRITES.values()]
    expect(CLES.filter((cle) => !formes.some((forme) => forme.test(cle)))).toEqual([])
  })
})
