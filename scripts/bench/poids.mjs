// Ce que pèse dist/, en octets gzip (niveau 9), fichier par fichier : ce que servirait un hébergement ordinaire.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const gzip = (fichier) => gzipSync(readFileSync(fichier), { level: 9 }).length
const somme = (nombres) => nombres.reduce((total, n) => total + n, 0)

/** Le premier chargement est ce que la page construite appelle ; les workers sont ce que la page n'appelle pas. */
export function peser(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const appeles = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, chemin]) => chemin)
  const assets = readdirSync(join(dist, 'assets'))
  const appele = (extension) => somme(appeles.filter((f) => f.endsWith(extension)).map((f) => gzip(join(dist, f))))
  const nomme = (motif) => somme(assets.filter((f) => motif.test(f)).map((f) => gzip(join(dist, 'assets', f))))
  const sw = readFileSync(join(dist, 'sw.js'), 'utf8')
  const gardes = [...sw.matchAll(/url:"([^"]+)"|"url":"([^"]+)"/g)].map(([, a, b]) => a ?? b)
  return {
    js: appele('.js'),
    css: appele('.css'),
    coffre: nomme(/^vault-worker-.*\.js$/),
    pdf: nomme(/^pdf-worker-.*\.js$/),
    precache: somme(gardes.map((f) => readFileSync(join(dist, f)).length)),
    fichiers: gardes.length,
  }
}
