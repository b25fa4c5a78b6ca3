// npm run klm : le temps de frappe d'un mandat, calculé sur les touches vraiment envoyées (test/e2e/klm.e2e.ts).
import { spawnSync } from 'node:child_process'
import { argv, exit } from 'node:process'
import { fileURLToPath } from 'node:url'

/**
 * Keystroke-Level Model : Card, Moran et Newell, « The keystroke-level model for user performance time with interactive
 * systems », CACM 23(7), 1980. K = 0,28 s : personne qui n'est pas dactylo (40 mots par minute) ; une dactylo moyenne est à 0,20.
 * M = 1,35 s : se décider. Pas de H ni de P : les mains ne quittent pas le clavier.
 */
export const OPERATEURS = { K: 0.28, M: 1.35 }

/** Secondes au plus (docs, demande « Rédiger au rythme du guichet »). */
export const CIBLES = { neuf: 45, connu: 15 }

export const temps = ({ touches, pensees }) => touches.length * OPERATEURS.K + pensees.length * OPERATEURS.M

const secondes = (nombre) => `${nombre.toFixed(1).replace('.', ',')} s`

export const enUneLigne = (quoi, releve, cible) =>
  `${quoi} : ${releve.touches.length} touches + ${releve.pensees.length} décisions (${releve.pensees.join(', ')}) = ${secondes(temps(releve))}, au plus ${cible} s`

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { status } = spawnSync('npx', ['playwright', 'test', 'klm', '--project', 'chromium'], { stdio: 'inherit' })
  exit(status ?? 1)
}
