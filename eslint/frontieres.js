// Qui peut importer qui (docs/adr/0032). Une ligne par dossier : ce qu'il voit de src/, ce qu'il prend à npm, et la phrase du refus.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export const FRONTIERES = [
  {
    dossier: 'domain',
    voit: ['domain'],
    npm: [],
    phrase: "Le domaine est seul : il n'importe que le domaine, aucun paquet npm.",
  },
  {
    dossier: 'application',
    voit: ['domain', 'application'],
    npm: [],
    phrase: "Un acte appelle le domaine puis un port : il n'importe que src/domain et src/application, aucun paquet npm.",
  },
  {
    dossier: 'vault',
    voit: ['domain', 'vault', 'application/ports.ts'],
    npm: ['dexie', 'hash-wasm', '@noble/curves', '@noble/hashes', '@scure/bip39', 'comlink'],
    phrase: 'Le coffre ne voit que le domaine et application/ports.ts, et ne prend à npm que son stockage et sa cryptographie.',
  },
  {
    dossier: 'pdf',
    voit: ['domain', 'pdf', 'application/ports.ts'],
    npm: ['pdf-lib', 'fontkit', 'comlink'],
    phrase: 'La fabrique de PDF ne voit que le domaine et application/ports.ts : ni coffre, ni écran, ni autre paquet que les siens.',
  },
  {
    dossier: 'platform',
    voit: ['domain', 'platform', 'application/ports.ts'],
    npm: ['workbox-window'],
    phrase: 'platform/ enveloppe le navigateur derrière les ports : il ne voit que le domaine et application/ports.ts.',
  },
  {
    dossier: 'i18n',
    voit: ['domain', 'i18n', 'application/ports.ts'],
    npm: ['vue-i18n'],
    phrase: 'Les textes ne connaissent que les types du domaine et des pannes (application/ports.ts), et vue-i18n.',
  },
  {
    dossier: 'ui',
    // Le texte du mandat arrive en blocs : c'est la seule forme du domaine qu'un composant sache dessiner.
    voit: ['ui', 'domain/modeles/bloc.ts'],
    npm: ['vue', 'signature_pad'],
    phrase: "Un composant de ui/ ne connaît que ui/ et vue : ce qu'il montre lui est donné.",
  },
  {
    dossier: 'state',
    voit: ['domain', 'application', 'state', 'i18n'],
    npm: ['vue', 'pinia', 'vue-i18n'],
    phrase: "L'état se lit par les actes : domaine, application et i18n seulement, avec vue, pinia et vue-i18n.",
  },
  {
    dossier: 'screens',
    voit: ['domain', 'application', 'state', 'screens', 'ui', 'i18n'],
    npm: ['vue', 'vue-router', 'vue-i18n'],
    phrase: "Un écran appelle un acte : il n'importe ni coffre, ni PDF, ni navigateur, ni stockage, mais les actes que l'application lui donne.",
  },
]

const PHRASE_PORTE = 'Une seule porte mène au coffre : src/vault/index.ts (ou memory-vault.ts) ; son intérieur ne se prend pas.'
const PHRASE_PORTE_PDF = 'Une seule porte mène à la fabrique de PDF : src/pdf/index.ts ; son intérieur ne se prend pas.'
const PHRASE_MIGRATION = 'Une migration est gelée : elle redéclare ses types et importe seulement son propre dossier.'
const PHRASE_ECRAN = "Un écran n'importe pas le dossier d'un autre écran : ce qui sert à deux va dans ui/ ou state/."

const hors = (dossier) => ['main.ts', 'mount.ts', 'container.ts', 'router.ts', 'App.vue', ...FRONTIERES.map((f) => f.dossier)]
  .filter((place) => place !== dossier)
  .map((place) => `./src/${place}`)

const ecrans = (racine) => {
  const dossier = join(racine, 'src/screens')
  if (!existsSync(dossier)) return []
  return readdirSync(dossier, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name)
}

/** Les zones de `import-x/no-restricted-paths` : chemins relatifs à la racine du dépôt. */
export const zones = (racine) => [
  ...FRONTIERES.map(({ dossier, voit, phrase }) => ({
    target: `./src/${dossier}`,
    from: './src',
    except: voit.map((place) => `./${place}`),
    message: phrase,
  })),
  { target: './src/vault/migrations', from: './src', except: ['./vault/migrations'], message: PHRASE_MIGRATION },
  { target: hors('vault'), from: './src/vault', except: ['./index.ts', './memory-vault.ts', './worker.ts'], message: PHRASE_PORTE },
  { target: hors('pdf'), from: './src/pdf', except: ['./index.ts', './worker.ts'], message: PHRASE_PORTE_PDF },
  ...ecrans(racine).map((ecran) => ({
    target: `./src/screens/${ecran}`,
    from: './src/screens',
    except: [`./${ecran}`],
    message: PHRASE_ECRAN,
  })),
  { target: './service-worker', from: './src', message: "Le service worker n'importe rien de src/." },
  { target: './src', from: ['./test', './scripts', './service-worker'], message: "Le code livré n'importe ni essais, ni scripts, ni service worker." },
]

const echappe = (nom) => nom.replace(/[/.]/g, '\\$&')

/** Tout nom nu (ni `./` ni `../`) hors de la liste, avec la phrase du dossier. */
export const npmRefuse = ({ npm, phrase }) => ({
  regex: npm.length === 0 ? '^[^.]' : `^(?!\\.)(?!(?:${npm.map(echappe).join('|')})(?:/|$))`,
  message: phrase,
})

export { PHRASE_ECRAN, PHRASE_MIGRATION, PHRASE_PORTE, PHRASE_PORTE_PDF }
