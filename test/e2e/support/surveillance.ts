import type { BrowserContext, Page } from '@playwright/test'

/** Tout ce qu'une page fait et que personne ne doit découvrir plus tard. */
export interface Releve {
  readonly requetes: string[]
  readonly violations: string[]
  readonly erreurs: string[]
}

export const releveVide = (): Releve => ({ requetes: [], violations: [], erreurs: [] })

const MARQUE = 'seing-csp:'

/** Ni réseau, ni autre origine : ce que la page fabrique elle-même. */
const LOCALES = ['data:', 'blob:', 'about:', 'chrome:', 'chrome-extension:', 'resource:', 'moz-extension:']

/** Ce refus lève aussi l'événement compté plus bas, qui seul sait de quel document il vient. */
const DEJA_COMPTE = /blocked assigning to an injection sink/

const suivrePage = (page: Page, releve: Releve): void => {
  page.on('pageerror', (erreur) => {
    if (!DEJA_COMPTE.test(erreur.message)) releve.erreurs.push(erreur.message)
  })
  page.on('console', (ligne) => {
    const texte = ligne.text()
    if (texte.startsWith(MARQUE) || /Content[- ]Security[- ]Policy/i.test(texte)) releve.violations.push(texte)
    else if (ligne.type() === 'error' && !/net::ERR_|Failed to load resource|NetworkError/.test(texte)) releve.erreurs.push(texte)
  })
}

/** Écoute le contexte entier, pages à venir et service worker compris. */
export async function surveiller(contexte: BrowserContext, releve: Releve): Promise<void> {
  contexte.on('request', (requete) => releve.requetes.push(requete.url()))
  contexte.on('page', (page) => suivrePage(page, releve))
  for (const page of contexte.pages()) suivrePage(page, releve)
  await contexte.addInitScript((marque) => {
    // Le lecteur de PDF de Firefox hérite de la politique de la page et s'en plaint pour ses propres feuilles de style.
    if (location.protocol === 'blob:') return
    document.addEventListener('securitypolicyviolation', (e) => console.error(`${marque} ${e.violatedDirective} ${e.blockedURI} (${e.sourceFile}:${String(e.lineNumber)})`))
  }, MARQUE)
}

/** Les adresses demandées hors de `origine`. */
export const horsOrigine = (releve: Releve, origine: string): string[] =>
  releve.requetes.filter((url) => !LOCALES.some((debut) => url.startsWith(debut)) && new URL(url).origin !== origine)
