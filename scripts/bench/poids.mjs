// Ce que pèse dist/, en octets gzip (niveau 9), fichier par fichier : ce que servirait un hébergement ordinaire.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const gzip = (fichier) => gzipSync(readFileSync(fichier), { level: 9 }).length
const somme = (nombres) => nombres.reduce((total, n) => total + n, 0)

/** Un fichier et tout ce qu'il importe d'emblée : l'entrée d'un worker n'en est que la porte. */
function avecImports(dossier, fichier, vus = new Set()) {
  if (vus.has(fichier)) return [...vus]
  vus.add(fichier)
  const texte = readFileSync(join(dossier, fichier), 'utf8')
  for (const [, importe] of texte.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) avecImports(dossier, importe, vus)
  return [...vus]
}

/** Le premier chargement est ce que la page construite appelle ; les workers sont ce que la page n'appelle pas. */
export function peser(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const appeles = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, chemin]) => chemin)
  const assets = readdirSync(join(dist, 'assets'))
  const appele = (extension) => somme(appeles.filter((f) => f.endsWith(extension)).map((f) => gzip(join(dist, f))))
  const worker = (motif) => {
    const entrees = assets.filter((f) => motif.test(f))
    if (entrees.length === 0) throw new Error(`rien à peser : ${motif}`)
    return somme(entrees.flatMap((f) => avecImports(join(dist, 'assets'), f)).map((f) => gzip(join(dist, 'assets', f))))
  }
  const sw = readFileSync(join(dist, 'sw.js'), 'utf8')
  const gardes = [...sw.matchAll(/url:"([^"]+)"|"url":"([^"]+)"/g)].map(([, a, b]) => a ?? b)
  return {
    js: appele('.js'),
    css: appele('.css'),
    coffre: worker(/^vault-worker-.*\.js$/),
    pdf: worker(/^pdf-worker-.*\.js$/),
    precache: somme(gardes.map((f) => readFileSync(join(dist, f)).length)),
    fichiers: gardes.length,
  }
}
