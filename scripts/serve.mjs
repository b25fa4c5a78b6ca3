// Le serveur de production, local : des fichiers, les entêtes de security-headers.ts, et rien d'autre. Il n'écoute que 127.0.0.1.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, resolve, sep } from 'node:path'
import { entetes } from './entetes.mjs'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}
const PORTS_ESSAYES = 20

const lire = (fichier) => readFile(fichier).catch(() => null)

const page = (phrase) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Seing</title><p>${phrase}</p><p><a href="/">Ouvrir Seing</a></p></html>`

/** Une page tierce pourrait viser cette adresse pour effacer un coffre : seule une adresse tapée, ou Seing lui-même, l'obtient. */
function reinitialiser(demande) {
  const voulu = ['none', 'same-origin'].includes(demande.headers['sec-fetch-site'] ?? '')
  const phrase = voulu
    ? 'Ce poste est remis à neuf : le coffre et les fichiers de Seing ont été effacés de ce navigateur.'
    : "Rien n'est effacé. Pour remettre ce poste à neuf, tapez vous-même cette adresse dans la barre du navigateur."
  return { code: 200, type: TYPES['.html'], corps: Buffer.from(page(phrase)), plus: voulu ? entetes.ENTETES_REINITIALISER : {} }
}

function cheminDemande(demande) {
  try {
    return decodeURIComponent(new URL(demande.url ?? '/', 'http://local').pathname)
  } catch {
    return null
  }
}

/** Un fichier de `racine` ; pour une page de l'application (sans extension), index.html. */
async function reponse(racine, demande) {
  if (demande.method !== 'GET' && demande.method !== 'HEAD') return { code: 405, plus: { Allow: 'GET, HEAD' } }
  const chemin = cheminDemande(demande)
  if (chemin === null || chemin.includes('\0')) return { code: 400 }
  if (chemin === entetes.REINITIALISER) return reinitialiser(demande)
  const servi = extname(chemin) === '' ? '/index.html' : chemin
  const fichier = resolve(racine, `.${servi}`)
  if (!fichier.startsWith(racine + sep)) return { code: 404 }
  const corps = await lire(fichier)
  if (corps === null) return { code: 404 }
  return { code: 200, type: TYPES[extname(fichier)] ?? 'application/octet-stream', corps, plus: { 'Cache-Control': entetes.cacheDe(servi) } }
}

async function repondre(racine, demande, sortie) {
  const { code, type = TYPES['.txt'], corps = Buffer.from(String(code)), plus = {} } = await reponse(racine, demande)
  const marque = `"${createHash('sha256').update(corps).digest('base64url').slice(0, 22)}"`
  const inchange = code === 200 && demande.headers['if-none-match'] === marque
  sortie.writeHead(inchange ? 304 : code, {
    ...entetes.ENTETES,
    'Cache-Control': entetes.CACHE_COURT,
    ...plus,
    ETag: marque,
    ...(inchange ? {} : { 'Content-Type': type, 'Content-Length': corps.length }),
  })
  sortie.end(inchange || demande.method === 'HEAD' ? undefined : corps)
}

const ecouter = (serveur, port) =>
  new Promise((tenu, refus) => {
    serveur.once('error', refus)
    serveur.listen(port, '127.0.0.1', () => {
      serveur.off('error', refus)
      tenu(serveur.address().port)
    })
  })

async function premierPortLibre(serveur, port, strict) {
  const essais = strict || port === 0 ? 1 : PORTS_ESSAYES
  for (let rang = 0; rang < essais; rang += 1) {
    try {
      return await ecouter(serveur, port + rang)
    } catch (erreur) {
      if (erreur.code !== 'EADDRINUSE' || rang === essais - 1) throw erreur
    }
  }
  throw new Error('aucun port libre')
}

/**
 * Sert `dir` sur 127.0.0.1 à `port`, ou au suivant libre (`strict` : celui-là ou une erreur ; 0 : au choix du système).
 * `arreter()` coupe aussi les connexions ouvertes : le serveur est alors vraiment parti.
 */
export async function serve({ dir, port = 4273, strict = false }) {
  const racine = resolve(dir)
  const serveur = createServer((demande, sortie) => {
    repondre(racine, demande, sortie).catch(() => sortie.writeHead(500, entetes.ENTETES).end())
  })
  const obtenu = await premierPortLibre(serveur, port, strict)
  const arreter = () =>
    new Promise((fini) => {
      serveur.close(() => fini())
      serveur.closeAllConnections()
    })
  return { adresse: `http://127.0.0.1:${obtenu}`, port: obtenu, arreter }
}
