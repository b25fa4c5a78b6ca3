// Le premier chargement est ce que index.html appelle, ni plus ni moins : la liste est lue dans la page construite.
const { existsSync, readdirSync, readFileSync } = require('node:fs')

const html = readFileSync('dist/index.html', 'utf8')
const appeles = (extension) => [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((lu) => `dist/${lu[1]}`).filter((f) => f.endsWith(extension))
/** Un fichier et tout ce qu'il importe d'emblée : l'entrée d'un worker n'en est que la porte. */
const avecImports = (fichier, vus = new Set()) => {
  if (vus.has(fichier)) return [...vus]
  vus.add(fichier)
  for (const lu of readFileSync(fichier, 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) avecImports(`dist/assets/${lu[1]}`, vus)
  return [...vus]
}
const nommes = (motif) => readdirSync('dist/assets').filter((f) => motif.test(f)).flatMap((f) => avecImports(`dist/assets/${f}`))

const budgets = [
  { name: 'premier chargement, JavaScript', path: appeles('.js'), limit: '90 kB', gzip: true },
  { name: 'premier chargement, CSS', path: appeles('.css'), limit: '12 kB', gzip: true },
  { name: 'worker du coffre', path: nommes(/^vault-.*\.js$/), limit: '66 kB', gzip: true },
]

// size-limit mesure 0 pour une liste vide : un budget sans fichier serait toujours tenu.
const attendu = { 'worker du coffre': existsSync('src/vault/worker.ts') }
for (const { name, path } of budgets) if (path.length === 0 && (attendu[name] ?? true)) throw new Error(`rien à mesurer : ${name}`)

// Un morceau qui importe l'entrée d'un worker la ferait évaluer deux fois par WebKit : deux coffres répondraient (vite.config.ts).
for (const f of readdirSync('dist/assets').filter((nom) => nom.endsWith('.js'))) {
  if (/(?:from|import)\s*"\.\/\w+-worker-/.test(readFileSync(`dist/assets/${f}`, 'utf8'))) throw new Error(`${f} importe l'entrée d'un worker`)
}

module.exports = budgets.filter((budget) => budget.path.length > 0)
