// Construit dist/ s'il manque ou s'il est plus ancien que ses sources. Dit ce qu'il fait.
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const RACINE = dirname(dirname(fileURLToPath(import.meta.url)))
const SOURCES = ['src', 'service-worker', 'public', 'index.html', 'vite.config.ts', 'security-headers.ts', 'package.json', 'package-lock.json']

const dateDe = (chemin) => statSync(chemin, { throwIfNoEntry: false })?.mtimeMs ?? 0

function plusRecente(chemin) {
  if (!statSync(chemin, { throwIfNoEntry: false })?.isDirectory()) return dateDe(chemin)
  return Math.max(dateDe(chemin), ...readdirSync(chemin).map((nom) => plusRecente(join(chemin, nom))))
}

/** Vrai si dist/ montre les sources d'à présent. */
export const estAJour = () => dateDe(join(RACINE, 'dist/sw.js')) > Math.max(...SOURCES.map((source) => plusRecente(join(RACINE, source))))

/** Rend le dossier construit, à jour. */
export async function construire() {
  if (!estAJour()) {
    console.log('Construction de Seing…')
    await build({ root: RACINE, logLevel: 'warn' })
  }
  return join(RACINE, 'dist')
}
