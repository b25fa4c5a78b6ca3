import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type BrowserContext, type Page, type TestInfo } from '@playwright/test'
import { retenirDocuments } from './documents.ts'
import { ouvrirProfil, type Moteur } from './moteurs.ts'
import { demarrerServeur, type ServeurDEssai } from './serveur.ts'
import { horsOrigine, releveVide, surveiller, type Releve } from './surveillance.ts'

/** Argon2 compris, rien n'est plus long : au-delà, mieux vaut l'échec avec l'écran en cause. */
const ATTENTE_MS = 20_000

/** Un profil de navigateur sur disque : fermé puis relancé, il garde ce qu'un vrai poste garderait. */
export interface Profil {
  readonly dossier: string
  readonly contexte: () => BrowserContext
  /** Toutes les pages ; aucune si le navigateur est fermé. */
  readonly pages: () => readonly Page[]
  /** La première page, déjà ouverte par le navigateur. */
  readonly page: () => Promise<Page>
  readonly fermer: () => Promise<void>
  /** Ferme s'il le faut, puis rouvre le même profil. */
  readonly relancer: () => Promise<Page>
}

async function creerProfil(moteur: Moteur, dossier: string, releve: Releve): Promise<Profil> {
  const ouvrir = async (): Promise<BrowserContext> => {
    const neuf = await ouvrirProfil(moteur, dossier)
    neuf.setDefaultTimeout(ATTENTE_MS)
    neuf.setDefaultNavigationTimeout(ATTENTE_MS)
    await surveiller(neuf, releve)
    await retenirDocuments(neuf)
    return neuf
  }
  let vivant: BrowserContext | null = await ouvrir()
  const contexte = (): BrowserContext => {
    if (!vivant) throw new Error('le navigateur est fermé')
    return vivant
  }
  const page = async (): Promise<Page> => contexte().pages()[0] ?? contexte().newPage()
  const fermer = async (): Promise<void> => {
    await vivant?.close()
    vivant = null
  }
  const relancer = async (): Promise<Page> => {
    await fermer()
    vivant = await ouvrir()
    return page()
  }
  return { dossier, contexte, pages: () => vivant?.pages() ?? [], page, fermer, relancer }
}

/** Ce qu'on voyait quand l'essai a échoué. */
async function montrerEcrans(profil: Profil, essai: TestInfo): Promise<void> {
  for (const [rang, page] of profil.pages().entries()) {
    await page.screenshot({ path: essai.outputPath(`ecran-${rang}.png`), fullPage: true }).catch(() => undefined)
  }
}

interface Fixtures {
  readonly serveur: ServeurDEssai
  readonly requetes: Releve
  readonly profil: Profil
}

/**
 * L'essai de bout en bout de la maison. Il échoue de lui-même si une requête quitte l'origine, si la politique de sécurité est
 * violée ou si une page lève une erreur : rien à demander dans l'essai.
 */
export const test = base.extend<Fixtures & { moteur: Moteur }>({
  moteur: ['chromium', { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright lit les dépendances dans la déstructuration
  serveur: async ({}, use) => {
    const serveur = await demarrerServeur()
    await use(serveur)
    await serveur.arreter()
  },
  requetes: async ({ serveur }, use) => {
    const releve = releveVide()
    await use(releve)
    expect(horsOrigine(releve, serveur.adresse), 'requêtes hors de l’origine').toEqual([])
    expect(releve.violations, 'violations de la politique de sécurité').toEqual([])
    expect(releve.erreurs, 'erreurs de page').toEqual([])
  },
  profil: async ({ moteur, requetes }, use, testInfo) => {
    const dossier = mkdtempSync(join(tmpdir(), 'seing-profil-'))
    const profil = await creerProfil(moteur, dossier, requetes)
    await use(profil)
    if (testInfo.status !== testInfo.expectedStatus) await montrerEcrans(profil, testInfo)
    await profil.fermer()
    rmSync(dossier, { recursive: true, force: true, maxRetries: 3 })
  },
})

export { expect }
