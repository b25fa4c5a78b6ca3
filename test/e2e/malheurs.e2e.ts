import type { Page } from '@playwright/test'
import { fr } from '../../src/i18n/fr.ts'
import { Lecture } from './pages/lecture.ts'
import { Mandats } from './pages/mandats.ts'
import { faireUnMandat, mener } from './pages/parcours.ts'
import { Porte } from './pages/porte.ts'
import { Redaction } from './pages/redaction.ts'
import { Remise } from './pages/remise.ts'
import { Seance } from './pages/seance.ts'
import { Signature } from './pages/signature.ts'
import { toucher } from './support/base-brute.ts'
import { expect, test } from './support/essai.ts'
import { premiere, usager, usagere } from './support/personnes.ts'
import { resserrer } from './support/place.ts'

const BASE = 'seing'
const titre = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('heading', { level: 1 })

async function posteNeuf(page: Page, adresse: string): Promise<{ porte: Porte; mots: string }> {
  const porte = new Porte(page)
  await porte.aller(adresse)
  return { porte, mots: await porte.creer(premiere) }
}

async function jusquALaSignature(page: Page): Promise<void> {
  await new Seance(page).preparer()
  await new Redaction(page).remplir(usagere)
  await new Redaction(page).continuer()
  await new Lecture(page).toutLire()
}

test('des mots faux sont dits, l’attente grandit et survit au rechargement', async ({ serveur, profil }) => {
  const page = await profil.page()
  const { porte, mots } = await posteNeuf(page, serveur.adresse)
  await porte.verrouiller()
  for (let essai = 0; essai < 3; essai += 1) {
    await porte.attendreUnNouvelEssai()
    await porte.taper('ce ne sont pas ces mots là du tout')
    await expect(page.getByRole('alert')).toContainText(fr.panne['wrong-secret'])
  }
  // Le troisième coûte quatre secondes : rechargée aussitôt, la page attend encore.
  await page.reload()
  await expect(page.getByText('Prochain essai dans')).toBeVisible()
  await porte.attendreUnNouvelEssai()
  await porte.ouvrir(premiere.etiquette, mots)
  await expect(page.getByText(fr.accueil.alerte.essaisManques.split(' {')[0] ?? '')).toBeVisible()
})

test('une fiche abîmée est mise de côté et nommée ; le reste s’ouvre', async ({ serveur, profil }) => {
  const page = await profil.page()
  const { porte, mots } = await posteNeuf(page, serveur.adresse)
  await faireUnMandat(page, premiere.nom, usagere)
  await new Remise(page).autreMandat()
  await mener(page, premiere.nom, { ...usager, seul: false })
  await porte.verrouiller()
  const abime = await toucher(page, BASE, { table: 'lignes', ou: { kind: 'mandat' }, pose: 'octet-retourne' })
  await porte.ouvrir(premiere.etiquette, mots)
  await expect(page.getByText(fr.accueil.alertes)).toBeVisible()
  await new Mandats(page).aller()
  await expect(new Mandats(page).ecartees()).toBeVisible()
  await expect(page.getByRole('main')).toContainText(abime.slice(-6))
  await expect(new Mandats(page).fiche(usagere.nom).or(new Mandats(page).fiche(usager.nom))).toHaveCount(1)
})

test('un second onglet dit pourquoi il n’ouvre pas', async ({ serveur, profil }) => {
  const page = await profil.page()
  const { mots } = await posteNeuf(page, serveur.adresse)
  const autre = await profil.contexte().newPage()
  const porte = new Porte(autre)
  await porte.aller(serveur.adresse)
  await porte.mots().waitFor()
  await porte.taper(mots)
  await expect(autre.getByRole('alert')).toContainText(fr.panne['other-tab'])
  await expect(page.getByText(fr.accueil.aucunMandat)).toBeVisible()
})

test('un coffre d’une version plus récente le dit', async ({ serveur, profil }) => {
  const page = await profil.page()
  const { porte } = await posteNeuf(page, serveur.adresse)
  await porte.verrouiller()
  await toucher(page, BASE, { table: 'meta', ou: { key: 'minWriter' }, pose: { epoch: 99 } })
  await page.reload()
  await expect(page.getByRole('main')).toContainText(fr.panne['newer-than-app'])
})

test('une lettre qu’aucune police ne sait écrire est refusée avant de signer', async ({ serveur, profil }) => {
  const page = await profil.page()
  await posteNeuf(page, serveur.adresse)
  await new Seance(page).preparer()
  await new Redaction(page).remplir({ ...usagere, nom: 'Quévrimont 漢' })
  await new Redaction(page).suite().click()
  await expect(page.getByText(/imprimées\s:\s漢/).first()).toBeVisible()
  await expect(page).toHaveURL(/\/rediger\//)
})

test('une signature vide ou d’un seul point est refusée en mots', async ({ serveur, profil }) => {
  const page = await profil.page()
  await posteNeuf(page, serveur.adresse)
  await jusquALaSignature(page)
  const signature = new Signature(page)
  await signature.choisirDessin()
  await signature.jeSigne().click()
  await expect(page.getByRole('alert').filter({ hasText: fr.refus.SignatureVide })).toBeVisible()
  await signature.poserUnPoint()
  await signature.jeSigne().click()
  await expect(page.getByRole('alert').filter({ hasText: fr.refus.SignatureTropPetite })).toBeVisible()
})

test('plus de place au moment de signer : rien n’est enregistré, le brouillon est là, et l’on signe quand la place revient @chromium', async ({
  serveur,
  profil,
}) => {
  // Seul Chromium laisse régler le quota d'une origine.
  const page = await profil.page()
  const porte = new Porte(page)
  await porte.aller(serveur.adresse)
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')
  const place = await resserrer(profil.contexte(), page, serveur.adresse)
  await porte.creer(premiere)
  await jusquALaSignature(page)
  const signature = new Signature(page)
  await signature.choisirDessin()
  await signature.tracer()
  await signature.jeSigne().click()
  await signature.rendre()
  await signature.ecrireNom(premiere.nom)
  await place.remplir()
  await signature.jeSigne().click()
  await expect(page.getByText(fr.signer.rienEnregistre).first()).toBeVisible()
  await expect(page).toHaveURL(/\/signer\//)
  await place.rendre()
  await page.getByRole('button', { name: fr.signer.reessayer }).click()
  await page.waitForURL('**/remettre/*')
  await expect(new Remise(page).titre()).toBeVisible()
})

test('le bouton, Ctrl+Maj+L, trois fois Échap et le rechargement verrouillent ; Précédent ne montre rien', async ({ serveur, profil }) => {
  const page = await profil.page()
  const { porte, mots } = await posteNeuf(page, serveur.adresse)
  await faireUnMandat(page, premiere.nom, usagere)
  const gestes: readonly (() => Promise<unknown>)[] = [
    () => porte.verrouiller(),
    () => page.keyboard.press('Control+Shift+L'),
    async () => {
      for (let fois = 0; fois < 3; fois += 1) await page.keyboard.press('Escape')
    },
    () => page.reload(),
  ]
  for (const geste of gestes) {
    await new Mandats(page).aller()
    await new Mandats(page).fiche(usagere.nom).click()
    await expect(titre(page)).toContainText(usagere.nom)
    await geste()
    await expect(porte.mots()).toBeVisible()
    await page.goBack()
    await expect(porte.mots()).toBeVisible()
    await expect(page.locator('body')).not.toContainText(usagere.nom)
    await porte.ouvrir(premiere.etiquette, mots)
  }
})
