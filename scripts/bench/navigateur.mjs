// Un Chromium sans écran sur un profil gardé, et ce qu'on observe dans ses pages.
/* global window, document, performance, requestAnimationFrame, PerformanceObserver, Worker, structuredClone -- ce qui court dans la page */
import { chromium } from 'playwright-core'

const OPTIONS = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
  viewport: { width: 1280, height: 900 },
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
}

/**
 * Posé avant tout script de la page. Relève les longues tâches, et chronomètre chaque question posée à un worker de Seing (messages de
 * comlink) : les mesures viennent des vrais workers, sans rien ajouter à l'application.
 */
function observer(champDuVerrou) {
  const releve = { taches: [], appels: [], workers: {}, verrou: null }
  window.releve = releve
  const verrouPret = () => {
    const champ = [...document.querySelectorAll('input')].find((un) => un.labels?.[0]?.textContent.trim() === champDuVerrou)
    if (champ?.checkVisibility() && !champ.disabled) releve.verrou = performance.now()
    else requestAnimationFrame(verrouPret)
  }
  requestAnimationFrame(verrouPret)
  new PerformanceObserver((liste) => {
    for (const { startTime, duration } of liste.getEntries()) releve.taches.push({ debut: startTime, duree: duration })
  }).observe({ type: 'longtask', buffered: true })
  window.Worker = class extends Worker {
    constructor(url, options) {
      super(url, options)
      releve.workers[options.name] = { url, worker: this }
      this.nom = options.name
    }

    postMessage(message, transfert) {
      if (message?.type === 'APPLY') {
        const { argumentList } = message
        const methode = this.nom === 'pdf' ? message.path[0] : argumentList[0]?.value
        const appel = { nom: `${this.nom}.${methode}`, debut: performance.now(), fin: null }
        releve.appels.push(appel)
        if (methode === 'make') releve.dernierPdf = structuredClone(message)
        const surReponse = ({ data }) => {
          if (data?.id !== message.id) return
          appel.fin = performance.now()
          this.removeEventListener('message', surReponse)
        }
        this.addEventListener('message', surReponse)
      }
      super.postMessage(message, transfert)
    }
  }
}

/** Ouvre le profil dans un processus neuf ; `ralentir` : diviseur du processeur pour la page (pas pour les workers). */
export async function ouvrirNavigateur(profil, ralentir, champDuVerrou) {
  const contexte = await chromium.launchPersistentContext(profil, OPTIONS)
  await contexte.addInitScript(observer, champDuVerrou)
  const page = contexte.pages()[0] ?? (await contexte.newPage())
  page.setDefaultTimeout(60_000)
  const cdp = await contexte.newCDPSession(page)
  const diviser = (rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate })
  await diviser(ralentir)
  return { page, diviser, fermer: () => contexte.close() }
}

/** Instant de la page, pour borner une étape. */
export const maintenant = (page) => page.evaluate(() => performance.now())

/** La plus longue tâche commencée entre deux instants, en ms ; 0 si toutes tiennent sous 50 ms (le navigateur n'en dit rien). */
export const plusLongueTache = (page, debut, fin) =>
  page.evaluate(
    ([de, a]) => Math.max(0, ...window.releve.taches.filter((tache) => tache.debut >= de && tache.debut < a).map(({ duree }) => duree)),
    [debut, fin],
  )

/** Les durées, en ms, des questions d'un nom (« coffre.ouvrir », « pdf.make »), dans l'ordre. */
export const durees = (page, nom) =>
  page.evaluate((voulu) => window.releve.appels.filter((appel) => appel.nom === voulu && appel.fin).map(({ debut, fin }) => fin - debut), nom)

/** De la navigation à l'écran verrouillé utilisable (le champ des mots visible et prêt), en ms. */
export async function jusquAuVerrou(page, adresse) {
  await page.goto(adresse)
  await page.waitForFunction(() => window.releve.verrou !== null)
  return page.evaluate(() => window.releve.verrou)
}

/** Refait `fois` fois le dernier document dans le worker du PDF : celui de l'application, ou un worker `neuf`. Rend les durées, en ms. */
export const refairePdf = (page, fois, neuf) =>
  page.evaluate(
    async ([combien, autre]) => {
      const { url, worker } = window.releve.workers.pdf
      const fil = autre ? new Worker(url, { type: 'module', name: 'banc' }) : worker
      const mesures = []
      for (let tour = 0; tour < combien; tour += 1) {
        const id = `banc-${tour}`
        const debut = performance.now()
        await new Promise((tenu) => {
          const surReponse = ({ data }) => {
            if (data?.id !== id) return
            fil.removeEventListener('message', surReponse)
            tenu()
          }
          fil.addEventListener('message', surReponse)
          fil.postMessage({ ...window.releve.dernierPdf, id })
        })
        mesures.push(performance.now() - debut)
      }
      if (autre) fil.terminate()
      return mesures
    },
    [fois, neuf],
  )
