import type { Page } from '@playwright/test'
import { Mandats } from './pages/mandats.ts'
import { faireUnMandat } from './pages/parcours.ts'
import { Porte } from './pages/porte.ts'
import { Poste } from './pages/poste.ts'
import { Remise } from './pages/remise.ts'
import { Seance } from './pages/seance.ts'
import { UnMandatPage } from './pages/un-mandat.ts'
import { empreinte } from './support/documents.ts'
import { expect, test } from './support/essai.ts'
import { auClavier } from './support/mains.ts'
import { premiere, seconde, usager, usagere } from './support/personnes.ts'

async function rouvrir(page: Page, nom: string): Promise<string> {
  const mandats = new Mandats(page)
  await mandats.aller()
  await mandats.fiche(nom).click()
  return empreinte(await new UnMandatPage(page).ouvrirDocument())
}

test('deux aidantes font chacune un mandat ; serveur coupé, navigateur relancé, leurs documents sont identiques', async ({ serveur, profil }) => {
  test.setTimeout(120_000)
  const page = await profil.page()
  const porte = new Porte(page)
  await porte.aller(serveur.adresse)
  const mots = await porte.creer(premiere)
  const motsDeSeconde = await new Poste(page).ajouterAidant(seconde)
  await page.getByRole('link', { name: /^Seing/ }).click()

  const premier = await faireUnMandat(page, premiere.nom, usagere, auClavier(page), 'nomEcrit')
  expect(premier.document.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  await new Remise(page).clore()
  await new Seance(page).finir()
  await porte.ouvrir(seconde.etiquette, motsDeSeconde)
  const second = await faireUnMandat(page, seconde.nom, usager, auClavier(page), 'nomEcrit')
  expect(second.numero).not.toBe(premier.numero)

  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')
  await serveur.arreter()
  const rouverte = await profil.relancer()
  const portail = new Porte(rouverte)
  await portail.aller(serveur.adresse)
  await portail.ouvrir(premiere.etiquette, mots)
  expect(await rouvrir(rouverte, usagere.nom)).toBe(empreinte(premier.document))

  const mandats = new Mandats(rouverte)
  await mandats.aller()
  await expect(mandats.fermes()).toContainText(second.numero)
  await expect(rouverte.getByRole('main')).not.toContainText(usager.nom)
  await mandats.fermes().getByRole('link', { name: second.numero }).click()
  await expect(rouverte.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(rouverte.getByRole('main')).not.toContainText(usager.nom)

  await portail.verrouiller()
  await portail.ouvrir(seconde.etiquette, motsDeSeconde)
  expect(await rouvrir(rouverte, usager.nom)).toBe(empreinte(second.document))
})
