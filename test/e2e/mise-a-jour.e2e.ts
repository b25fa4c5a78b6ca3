import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { fr } from '../../src/i18n/fr.ts'
import { Porte } from './pages/porte.ts'
import { expect, test as base } from './support/essai.ts'
import { premiere } from './support/personnes.ts'
import { demarrerServeur } from './support/serveur.ts'

const DIST = resolve(import.meta.dirname, '../../dist')

/** Le même dossier, que l'essai pourra faire passer à la version d'après. */
const test = base.extend<{ dossier: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright lit les dépendances dans la déstructuration
  dossier: async ({}, use) => {
    const dossier = mkdtempSync(join(tmpdir(), 'seing-dist-'))
    cpSync(DIST, dossier, { recursive: true })
    await use(dossier)
    rmSync(dossier, { recursive: true, force: true })
  },
  serveur: async ({ dossier }, use) => {
    const serveur = await demarrerServeur(dossier)
    await use(serveur)
    await serveur.arreter()
  },
})

const attend = (page: Page): Promise<unknown> => page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed')
const enService = (page: Page): Promise<unknown> => page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')

test('une version neuve n’est offerte que verrouillé, et prise seulement quand on le demande', async ({ serveur, profil, dossier }) => {
  const page = await profil.page()
  const porte = new Porte(page)
  await porte.aller(serveur.adresse)
  const mots = await porte.creer(premiere)
  await enService(page)

  appendFileSync(join(dossier, 'sw.js'), '\n// version suivante\n')
  await page.reload()
  await attend(page)
  const offre = page.getByRole('button', { name: fr.commun.mettreAJour })
  await expect(offre).toBeVisible()

  await porte.ouvrir(premiere.etiquette, mots)
  await expect(page.getByText(fr.accueil.aucunMandat)).toBeVisible()
  await expect(offre).toBeHidden()
  await porte.verrouiller()
  await expect(offre).toBeVisible()

  await offre.click()
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting === null)
  await expect(porte.mots()).toBeVisible()
  await expect(offre).toBeHidden()
  await porte.ouvrir(premiere.etiquette, mots)
})
