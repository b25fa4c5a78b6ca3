// npm start : construire si besoin, servir sur une seule adresse locale, ouvrir le navigateur s'il y a un écran.
import { spawn } from 'node:child_process'
import { construire } from './construire.mjs'
import { serve } from './serve.mjs'

const aUnEcran = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const OUVREURS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] }

/** Un confort : s'il échoue, l'adresse est déjà à l'écran. */
function ouvrir(adresse) {
  const [commande, ...arguments_] = OUVREURS[process.platform] ?? OUVREURS.linux
  const enfant = spawn(commande, [...arguments_, adresse], { stdio: 'ignore', detached: true })
  enfant.on('error', () => console.log("Le navigateur ne s'est pas ouvert seul : suivez l'adresse ci-dessus."))
  enfant.unref()
}

const { adresse, arreter } = await serve({ dir: await construire(), port: Number(process.env.PORT ?? 4273) })
console.log(`\n  Seing est prêt : ${adresse}\n  (Ctrl+C pour arrêter)\n`)
if (aUnEcran() && !process.env.CI) ouvrir(adresse)

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void arreter().then(() => process.exit(0)))
