// Les entêtes de toutes les réponses (docs/adr/0031). Source unique : le serveur local, l'aperçu de Vite, la balise <meta> et les
// fichiers de deploy/ en sont tirés ; test/scripts/entetes.test.ts compare.

export type Entetes = Readonly<Record<string, string>>

const DIRECTIVES: readonly (readonly [string, string])[] = [
  ['default-src', "'none'"],
  // hash-wasm compile son propre WebAssembly ; 'unsafe-eval' n'est jamais accordé.
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  ['style-src', "'self'"],
  ['img-src', "'self' blob:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['frame-src', 'blob:'],
  ['object-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
  ['require-trusted-types-for', "'script'"],
  // `vue` naît de Vue lui-même ; `seing-url` est la liste close des adresses de scripts (workers et service worker).
  ['trusted-types', 'vue seing-url'],
]

// Une balise <meta> ne sait pas porter celle-ci : les navigateurs l'y ignorent en protestant.
const HORS_META = new Set(['frame-ancestors'])

const enTexte = (directives: typeof DIRECTIVES): string => directives.map(([nom, valeur]) => `${nom} ${valeur}`).join('; ')

export const CSP = enTexte(DIRECTIVES)
export const CSP_META = enTexte(DIRECTIVES.filter(([nom]) => !HORS_META.has(nom)))

const REFUSEES = [
  'accelerometer',
  'ambient-light-sensor',
  'attribution-reporting',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'compute-pressure',
  'cross-origin-isolated',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'web-share',
  'window-management',
  'xr-spatial-tracking',
]

/** L'appareil photo attend le vérificateur de documents ; tout le reste est refusé. */
const PERMISSIONS = [...REFUSEES.map((nom) => `${nom}=()`), 'camera=(self)'].join(', ')

/** Sur chaque réponse, quelle qu'elle soit. */
export const ENTETES: Entetes = {
  'Content-Security-Policy': CSP,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  // Jamais includeSubDomains : le domaine parent est celui d'une commune, avec d'autres services.
  'Strict-Transport-Security': 'max-age=63072000',
  'Permissions-Policy': PERMISSIONS,
}

/** Efface coffre, caches et service worker du poste : le dernier recours, à taper soi-même. */
export const REINITIALISER = '/reinitialiser'
export const ENTETES_REINITIALISER: Entetes = { 'Clear-Site-Data': '"cache", "cookies", "storage", "executionContexts"' }

/** Vite nomme `assets/<nom>-<empreinte>` : ce qui change de contenu change d'adresse. */
export const CACHE_DURABLE = 'public, max-age=31536000, immutable'
export const CACHE_COURT = 'no-cache'
export const DOSSIER_DURABLE = '/assets/'

/** L'entête de cache d'un chemin servi. */
export const cacheDe = (chemin: string): string => (chemin.startsWith(DOSSIER_DURABLE) ? CACHE_DURABLE : CACHE_COURT)
