import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import paquet from './package.json' with { type: 'json' }
import { CACHE_COURT, CSP_META, ENTETES } from './security-headers.ts'

const SOURCES = ['src', 'service-worker', 'public', 'index.html', 'package-lock.json', 'security-headers.ts', 'vite.config.ts']

const fichiers = (chemin: string): string[] =>
  statSync(chemin).isDirectory()
    ? readdirSync(chemin)
        .sort()
        .flatMap((nom) => fichiers(join(chemin, nom)))
    : [chemin]

/** Version et empreinte des sources : deux constructions des mêmes sources portent le même nom, avec ou sans git. */
function nomDeVersion(racine: string): string {
  const empreinte = createHash('sha256')
  for (const source of SOURCES) {
    for (const fichier of fichiers(join(racine, source))) {
      empreinte.update(`${fichier.slice(racine.length).replaceAll('\\', '/')}\0`).update(readFileSync(fichier))
    }
  }
  return `${paquet.version}+${empreinte.digest('hex').slice(0, 8)}`
}

/** Ce qu'une balise sait porter de la politique, pour qui servirait dist/ sans entêtes. À la construction seulement. */
const politiqueEnMeta = (): Plugin => ({
  name: 'seing:politique-en-meta',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP_META }, injectTo: 'head-prepend' },
  ],
})

const manifeste = {
  id: '/',
  name: 'Seing',
  short_name: 'Seing',
  description: paquet.description,
  lang: 'fr',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#f6f1e6',
  theme_color: '#f6f1e6',
  categories: ['productivity', 'government'],
  icons: [
    { src: '/icones/seing.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/icones/seing-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icones/seing-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icones/seing-masque-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
} as const

const pwa = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'service-worker',
  filename: 'sw.ts',
  // La page enregistre elle-même le service worker, par la politique `seing-url` : les enregistrements du greffon sont bloqués.
  injectRegister: false,
  manifest: { ...manifeste, icons: [...manifeste.icons], categories: [...manifeste.categories] },
  manifestFilename: 'seing.webmanifest',
  includeManifestIcons: false,
  injectManifest: {
    globPatterns: ['**/*.{js,css,html,woff2,ttf,wasm,svg,png,webmanifest}'],
    dontCacheBustURLsMatching: /^assets\//,
    maximumFileSizeToCacheInBytes: 3_000_000,
  },
})

/** `src/vault/worker.ts` devient `vault-worker-….js` : .size-limit.cjs les reconnaît à ce nom. */
const nomDeWorker = (chunk: { readonly facadeModuleId: string | null; readonly name: string }): string => {
  const dossier = chunk.facadeModuleId === null ? '' : `${basename(dirname(chunk.facadeModuleId))}-`
  return `assets/${dossier}${chunk.name}-[hash].js`
}

/**
 * Le corps du coffre vit à part de l'entrée du worker, avec tout ce qu'il importe. Sinon le morceau chargé à la demande importe l'entrée,
 * et WebKit, qui ne la reconnaît pas, l'évalue une seconde fois : deux coffres répondent à chaque question.
 */
const CORPS_DU_COFFRE = { name: 'coffre', test: /[\\/]src[\\/]vault[\\/]core[\\/]core\.ts$/ }

/** Dans les workers, rien n'est écrit à la console : ni octets perdus, ni bavardage d'une bibliothèque près des clés. */
const SANS_CONSOLE = { compress: { dropConsole: true } }

export default defineConfig({
  plugins: [vue(), politiqueEnMeta(), pwa],
  define: {
    __BUILD__: JSON.stringify(nomDeVersion(import.meta.dirname)),
    __VUE_OPTIONS_API__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_DROP_MESSAGE_COMPILER__: 'false',
  },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false },
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: nomDeWorker, minify: SANS_CONSOLE, codeSplitting: { groups: [CORPS_DU_COFFRE] } } } },
  server: { host: '127.0.0.1', port: 4270, strictPort: false },
  preview: { host: '127.0.0.1', port: 4272, headers: { ...ENTETES, 'Cache-Control': CACHE_COURT } },
})
