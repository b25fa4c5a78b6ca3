import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as attendre } from 'node:timers/promises'

const MINI_BROWSER = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
]

/** WebKitGTK, troisième moteur, piloté en WebDriver nu. Les fonctions passées à `evaluer` courent dans la page, sans fermeture. */
export interface Pilote {
  readonly aller: (url: string) => Promise<void>
  readonly recharger: () => Promise<void>
  readonly evaluer: <T, A extends readonly unknown[] = []>(fonction: (...donnees: A) => T | Promise<T>, ...donnees: A) => Promise<T>
  /** Attend que `fonction` rende vrai dans la page ; lève après 20 s en nommant `quoi`. */
  readonly jusqua: <A extends readonly unknown[] = []>(quoi: string, fonction: (...donnees: A) => boolean, ...donnees: A) => Promise<void>
  readonly fermer: () => Promise<void>
}

const DELAI_MS = 20_000

const portLibre = (): Promise<number> =>
  new Promise((tenu) => {
    const serveur = createServer().listen(0, '127.0.0.1', () => {
      const adresse = serveur.address()
      serveur.close(() => tenu(typeof adresse === 'object' && adresse ? adresse.port : 0))
    })
  })

interface Reponse {
  readonly value: unknown
}

async function demander(base: string, methode: string, chemin: string, corps?: unknown): Promise<unknown> {
  const reponse = await fetch(`${base}${chemin}`, {
    method: methode,
    headers: { 'Content-Type': 'application/json' },
    ...(corps === undefined ? {} : { body: JSON.stringify(corps) }),
  })
  const { value } = (await reponse.json()) as Reponse
  if (!reponse.ok) throw new Error(`WebDriver ${methode} ${chemin} : ${JSON.stringify(value)}`)
  return value
}

async function pret(base: string): Promise<void> {
  for (let essai = 0; essai < 100; essai += 1) {
    const repond = await fetch(`${base}/status`).then(
      (r) => r.ok,
      () => false,
    )
    if (repond) return
    await attendre(100)
  }
  throw new Error('WebKitWebDriver ne répond pas')
}

/** Sans écran, Xvfb en prête un : un numéro libre, choisi par lui et lu sur sa sortie. */
async function ecranVirtuel(): Promise<{ readonly display: string; readonly processus: ChildProcess }> {
  const processus = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const display = await new Promise<string>((tenu, refus) => {
    processus.once('error', refus)
    processus.stdout.once('data', (lu: Buffer) => tenu(`:${lu.toString().trim()}`))
  })
  return { display, processus }
}

const CAPACITES = (binary: string) => ({
  capabilities: {
    alwaysMatch: {
      // navigator.storage est éteint par défaut dans WebKitGTK, allumé dans Safari.
      'webkitgtk:browserOptions': { binary, args: ['--automation', '--features=+StorageAPI,+StorageAPIEstimate'] },
      timeouts: { script: 60_000, pageLoad: 60_000 },
    },
  },
})

const ENVELOPPE = (source: string): string =>
  `const [...donnees] = arguments; const fini = donnees.pop(); Promise.resolve().then(() => (${source})(...donnees)).then((v) => fini({ v }), (e) => fini({ e: String(e) }))`

interface Rendu {
  readonly v?: unknown
  readonly e?: string
}

/** Démarre Xvfb, le pilote et un navigateur neuf (session privée : les Blobs d'IndexedDB y échouent, les octets non). */
export async function demarrerPilote(): Promise<Pilote> {
  const binary = MINI_BROWSER.find((chemin) => existsSync(chemin))
  if (binary === undefined) throw new Error('MiniBrowser de WebKitGTK introuvable (paquet webkit2gtk-driver)')
  const { display, processus: ecran } = await ecranVirtuel()
  const port = await portLibre()
  const pilote = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } })
  const base = `http://127.0.0.1:${port}`
  const arreter = (): void => {
    pilote.kill()
    ecran.kill()
  }
  try {
    await pret(base)
    const { sessionId } = (await demander(base, 'POST', '/session', CAPACITES(binary))) as { readonly sessionId: string }
    return { ...commandes(base, `/session/${sessionId}`), fermer: () => demander(base, 'DELETE', `/session/${sessionId}`).then(arreter, arreter) }
  } catch (erreur) {
    arreter()
    throw erreur
  }
}

function commandes(base: string, session: string): Omit<Pilote, 'fermer'> {
  const evaluer: Pilote['evaluer'] = async <T, A extends readonly unknown[]>(fonction: (...donnees: A) => T | Promise<T>, ...donnees: A) => {
    const corps = { script: ENVELOPPE(fonction.toString()), args: donnees }
    const { v, e } = (await demander(base, 'POST', `${session}/execute/async`, corps)) as Rendu
    if (e !== undefined) throw new Error(`dans la page : ${e}`)
    return v as T
  }
  return {
    evaluer,
    aller: async (url) => {
      await demander(base, 'POST', `${session}/url`, { url })
    },
    recharger: async () => {
      await demander(base, 'POST', `${session}/refresh`, {})
    },
    jusqua: async (quoi, fonction, ...donnees) => {
      const fin = Date.now() + DELAI_MS
      while (!(await evaluer(fonction, ...donnees))) {
        if (Date.now() > fin) throw new Error(`pas obtenu à temps : ${quoi}\n${await evaluer(() => document.body.innerText)}`)
        await attendre(100)
      }
    },
  }
}
