import type { Page } from '@playwright/test'
import { Lecture } from './pages/lecture.ts'
import { Mandats } from './pages/mandats.ts'
import { Porte } from './pages/porte.ts'
import { Poste } from './pages/poste.ts'
import { Redaction, type Saisie } from './pages/redaction.ts'
import { Remise } from './pages/remise.ts'
import { Seance } from './pages/seance.ts'
import { Signature } from './pages/signature.ts'
import { UnMandatPage } from './pages/un-mandat.ts'
import { empreinte } from './support/documents.ts'
import { expect, test } from './support/essai.ts'
import { auClavier } from './support/mains.ts'
import { premiere, seconde, usager, usagere } from './support/personnes.ts'

interface Fait {
  readonly numero: string
  readonly empreinte: string
}

/** De l'accueil au document montré ; le brouillon ne connaît que le clavier. */
async function faireUnMandat(page: Page, aidant: string, saisie: Saisie): Promise<Fait> {
  await new Seance(page).preparer()
  const redaction = new Redaction(page, auClavier(page))
  await redaction.remplir(saisie)
  await redaction.continuer()
  await new Lecture(page).toutLire()
  await new Signature(page).signerATous(aidant)
  const remise = new Remise(page)
  const montre = await remise.documentMontre()
  expect(montre.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  return { numero: await remise.numero(), empreinte: empreinte(montre) }
}

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

  const premier = await faireUnMandat(page, premiere.nom, usagere)
  await new Remise(page).clore()
  await new Seance(page).finir()
  await porte.ouvrir(seconde.etiquette, motsDeSeconde)
  const second = await faireUnMandat(page, seconde.nom, usager)
  expect(second.numero).not.toBe(premier.numero)

  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')
  await serveur.arreter()
  const rouverte = await profil.relancer()
  const portail = new Porte(rouverte)
  await portail.aller(serveur.adresse)
  await portail.ouvrir(premiere.etiquette, mots)
  expect(await rouvrir(rouverte, usagere.nom)).toBe(premier.empreinte)

  const mandats = new Mandats(rouverte)
  await mandats.aller()
  await expect(mandats.fermes()).toContainText(second.numero)
  await expect(rouverte.getByRole('main')).not.toContainText(usager.nom)
  await mandats.fermes().getByRole('link', { name: second.numero }).click()
  await expect(rouverte.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(rouverte.getByRole('main')).not.toContainText(usager.nom)

  await portail.verrouiller()
  await portail.ouvrir(seconde.etiquette, motsDeSeconde)
  expect(await rouvrir(rouverte, usager.nom)).toBe(second.empreinte)
})
