import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { ESLint } from 'eslint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FRONTIERES } from '../../eslint/frontieres.js'
import { maison } from '../../eslint/maison.js'

const RACINE = resolve(import.meta.dirname, '../..')

/** Ce que les fautes importent, et qui ne doit rien déclencher. */
const DECOR: Readonly<Record<string, string>> = {
  'src/domain/jour-civil.ts': "export type JourCivil = string\nexport const lire = (texte: string): Date => new Date(texte)\n",
  'src/application/ports.ts': "import type { JourCivil } from '../domain/jour-civil.ts'\n\nexport interface Clock {\n  jour: () => JourCivil\n}\n",
  'src/vault/index.ts': "import { derive } from './crypto/kdf.ts'\n\nexport const openVault = (): string => derive('x')\n",
  'src/vault/crypto/kdf.ts': 'export const derive = (secret: string): string => secret\n',
  'src/screens/suivre-mes-mandats/useListe.ts': 'export const useListe = (): number => 1\n',
  ...Object.fromEntries(FRONTIERES.map(({ dossier }) => [`src/${dossier}/temoin.ts`, 'export const temoin = 1\n'])),
  'src/container.ts': "import { openVault } from './vault/index.ts'\n\nexport const container = openVault()\n",
}

const script = (lignes: string): string =>
  `<script setup lang="ts">\n${lignes}\n</script>\n\n<template>\n  <p>{{ valeur }}</p>\n</template>\n`

interface Faute {
  readonly nom: string
  readonly fichier: string
  readonly texte: string
  readonly phrase: RegExp
}

const FAUTES: readonly Faute[] = [
  {
    nom: 'un écran qui importe dexie',
    fichier: 'src/screens/rediger-un-mandat/Dexie.vue',
    texte: script("import Dexie from 'dexie'\n\nconst valeur = Dexie.semVer"),
    phrase: /Un écran appelle un acte/,
  },
  {
    nom: "un écran qui importe l'intérieur du coffre",
    fichier: 'src/screens/rediger-un-mandat/Coffre.vue',
    texte: script("import { derive } from '../../vault/crypto/kdf.ts'\n\nconst valeur = derive('x')"),
    phrase: /Une seule porte mène au coffre/,
  },
  {
    nom: 'la fabrique de PDF qui importe le coffre',
    fichier: 'src/pdf/fautive.ts',
    texte: "import { openVault } from '../vault/index.ts'\n\nexport const lu = openVault()\n",
    phrase: /La fabrique de PDF ne voit que/,
  },
  {
    nom: 'une migration qui importe un type du domaine',
    fichier: 'src/vault/migrations/0001-fautive.ts',
    texte: "import type { JourCivil } from '../../domain/jour-civil.ts'\n\nexport const up = (ancien: JourCivil): string => ancien\n",
    phrase: /Une migration est gelée/,
  },
  {
    nom: 'Vue dans le coffre',
    fichier: 'src/vault/fautif.ts',
    texte: "import { ref } from 'vue'\n\nexport const etat = ref(0)\n",
    phrase: /Le coffre ne voit que/,
  },
  {
    nom: 'new Date() dans le domaine',
    fichier: 'src/domain/date.ts',
    texte: 'export const jour = (): string => new Date().toISOString()\n',
    phrase: /Le jour est un argument/,
  },
  {
    nom: 'Date.now() dans le domaine',
    fichier: 'src/domain/maintenant.ts',
    texte: 'export const instant = (): number => Date.now()\n',
    phrase: /Le jour est un argument/,
  },
  {
    nom: 'Math.random() dans le domaine',
    fichier: 'src/domain/hasard.ts',
    texte: 'export const tirage = (): number => Math.random()\n',
    phrase: /Pas de hasard ici/,
  },
  {
    nom: 'window dans le domaine',
    fichier: 'src/domain/fenetre.ts',
    texte: 'export const largeur: unknown = window\n',
    phrase: /pas de navigateur ici/,
  },
  {
    nom: 'un synonyme interdit dans un identifiant',
    fichier: 'src/domain/synonyme.ts',
    texte: 'export const nouvelleProcuration = (nom: string): string => nom\n',
    phrase: /Ce mot a un seul nom/,
  },
  {
    nom: 'un paquet npm dans le domaine',
    fichier: 'src/domain/noble.ts',
    texte: "import { sha256 } from '@noble/hashes/sha2.js'\n\nexport const empreinte = sha256\n",
    phrase: /Le domaine est seul/,
  },
  {
    nom: "un écran qui importe le dossier d'un autre écran",
    fichier: 'src/screens/rediger-un-mandat/Voisin.vue',
    texte: script("import { useListe } from '../suivre-mes-mandats/useListe.ts'\n\nconst valeur = useListe()"),
    phrase: /Un écran n'importe pas le dossier d'un autre écran/,
  },
]

const mot = (phrase: string): RegExp => new RegExp(phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))

/** La table entière, case par case : chaque dossier qu'un dossier ne voit pas, et un paquet qu'aucun ne prend. */
const CASES: readonly Faute[] = FRONTIERES.flatMap(({ dossier, voit, phrase }) => [
  ...FRONTIERES.map((autre) => autre.dossier)
    .filter((autre) => autre !== dossier && !voit.some((place) => place === autre))
    .map((autre) => ({
      nom: `${dossier} qui importe ${autre}`,
      fichier: `src/${dossier}/voit-${autre}.ts`,
      texte: `import { temoin } from '../${autre}/temoin.ts'\n\nexport const lu = temoin\n`,
      phrase: mot(phrase),
    })),
  {
    nom: `${dossier} qui prend un paquet inconnu`,
    fichier: `src/${dossier}/paquet.ts`,
    texte: "import { debounce } from 'lodash-es'\n\nexport const lu: unknown = debounce\n",
    phrase: mot(phrase),
  },
  {
    nom: `${dossier} qui charge un paquet plus tard`,
    fichier: `src/${dossier}/plus-tard.ts`,
    texte: "export const lu = (): Promise<unknown> => import('dexie')\n",
    phrase: /Un import\(\) de paquet échappe aux frontières/,
  },
])

const PERMIS: Readonly<Record<string, string>> = {
  'src/domain/mandataire.ts': 'export const mandataire = (usager: string): string => usager\n',
  'src/screens/rediger-un-mandat/RedigerMandat.vue': script(
    "import { ref } from 'vue'\nimport { lire } from '../../domain/jour-civil.ts'\n\nconst valeur = ref(lire('2026-09-14'))",
  ),
  'src/vault/hachage.ts': "import { sha256 } from '@noble/hashes/sha2.js'\nimport type { Clock } from '../application/ports.ts'\n\nexport const empreinte = (octets: Uint8Array, clock: Clock): string => clock.jour() + String(sha256(octets).length)\n",
}

let depot = ''
let relever: (fichier: string) => readonly string[]

beforeAll(async () => {
  depot = mkdtempSync(join(tmpdir(), 'bordures-'))
  const poser = (fichier: string, texte: string): void => {
    mkdirSync(dirname(join(depot, fichier)), { recursive: true })
    writeFileSync(join(depot, fichier), texte)
  }
  for (const projet of ['tsconfig.base.json', 'tsconfig.json', 'src/tsconfig.json', 'src/domain/tsconfig.json', 'package.json']) {
    mkdirSync(dirname(join(depot, projet)), { recursive: true })
    cpSync(join(RACINE, projet), join(depot, projet))
  }
  symlinkSync(join(RACINE, 'node_modules'), join(depot, 'node_modules'))
  for (const [fichier, texte] of Object.entries({ ...DECOR, ...PERMIS })) poser(fichier, texte)
  for (const { fichier, texte } of [...FAUTES, ...CASES]) poser(fichier, texte)

  const eslint = new ESLint({ cwd: depot, overrideConfigFile: true, overrideConfig: maison(depot) })
  const vus = new Map<string, readonly string[]>()
  for (const vu of await eslint.lintFiles(['src'])) {
    vus.set(
      vu.filePath.slice(depot.length + 1),
      vu.messages.map((m) => m.message),
    )
  }
  relever = (fichier) => vus.get(fichier) ?? ['fichier non examiné']
}, 120_000)

afterAll(() => rmSync(depot, { recursive: true, force: true }))

describe('les frontières de la maison', () => {
  it.each(FAUTES)('refuse avec sa phrase : $nom', ({ fichier, phrase }) => {
    expect(relever(fichier).filter((m) => phrase.test(m))).not.toEqual([])
  })

  it.each(CASES)('tient chaque case de la table : $nom', ({ fichier, phrase }) => {
    expect(relever(fichier).filter((m) => phrase.test(m))).not.toEqual([])
  })

  it('plante les douze fautes, et une par case', () => {
    expect(FAUTES).toHaveLength(12)
    expect(CASES.length).toBeGreaterThan(50)
  })

  it.each([...Object.keys(DECOR), ...Object.keys(PERMIS)])('ne dit rien de %s', (fichier) => {
    expect(relever(fichier)).toEqual([])
  })
})
