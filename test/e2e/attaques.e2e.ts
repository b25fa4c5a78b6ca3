import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fr } from '../../src/i18n/fr.ts'
import { Lecture } from './pages/lecture.ts'
import { Mandats } from './pages/mandats.ts'
import { Porte } from './pages/porte.ts'
import { Redaction } from './pages/redaction.ts'
import { Seance } from './pages/seance.ts'
import { Signature } from './pages/signature.ts'
import { UnMandatPage } from './pages/un-mandat.ts'
import { expect, test } from './support/essai.ts'
import { premiere, usagere } from './support/personnes.ts'

/** Trois morts à chaque fois ; `LONG=1` (npm run check:long) en fait vingt. */
const MORTS = process.env['LONG'] === '1' ? 20 : 3
/** De l'appui à l'écran « signé » : une seconde et demie au plus, machine chargée comprise. */
const APRES_L_APPUI_MS = 1500

const ligneDeCommande = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1')
  } catch {
    return ''
  }
}

/** Tue d'un coup le navigateur de ce profil, et lui seul : ni `beforeunload`, ni fermeture de base, rien. */
function tuer(dossier: string): void {
  const pids = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid))
  const siens = pids.filter((pid) => ligneDeCommande(pid).includes(`--user-data-dir=${dossier}\0`))
  if (siens.length === 0) throw new Error('aucun navigateur pour ce profil')
  for (const pid of siens) process.kill(Number(pid), 'SIGKILL')
}

const liens = (page: Page, debut: string): ReturnType<Page['locator']> => page.locator(`main a[href^="${debut}"]`)

/** Un brouillon ouvert : celui qui est resté, sinon un neuf dans la séance en cours, sinon une séance. */
async function unBrouillonOuvert(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  if ((await liens(page, '/rediger/').count()) > 0) {
    await liens(page, '/rediger/').first().click()
    await page.waitForURL('**/rediger/*')
    return
  }
  if (await page.getByRole('link', { name: fr.accueil.recevoir }).isVisible()) await new Seance(page).preparer()
  else {
    await liens(page, '/seance').click()
    await new Seance(page).rediger().click()
    await page.waitForURL('**/rediger/*')
  }
  await new Redaction(page).remplir(usagere)
}

async function jusquAuDernierAppui(page: Page): Promise<void> {
  await unBrouillonOuvert(page)
  await new Redaction(page).continuer()
  await new Lecture(page).toutLire()
  const signature = new Signature(page)
  await signature.choisirDessin()
  await signature.tracer()
  await signature.jeSigne().click()
  await signature.rendre()
  await signature.ecrireNom(premiere.nom)
}

interface Trouve {
  readonly mandats: number
  readonly brouillons: number
}

/** Ce que le poste montre après une ouverture : aucune alerte, et chaque mandat a son document. */
async function trouver(page: Page): Promise<Trouve> {
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await page.waitForTimeout(300)
  await expect(page.getByText(fr.accueil.alertes)).toHaveCount(0)
  const brouillons = await liens(page, '/rediger/').count()
  await new Mandats(page).aller()
  await expect(new Mandats(page).ecartees()).toHaveCount(0)
  const mandats = await liens(page, '/mandats/').count()
  if (mandats > 0) {
    await liens(page, '/mandats/').first().click()
    expect((await new UnMandatPage(page).ouvrirDocument()).subarray(0, 5).toString('latin1')).toBe('%PDF-')
  }
  return { mandats, brouillons }
}

test('tué net pendant la signature : ce que l’écran a dit signé y est, avec document et journal, jamais à moitié @chromium', async ({ serveur, profil }) => {
  // Firefox se pilote par un autre processus, qu'on ne sait pas tuer net.
  test.setTimeout(60_000 + MORTS * 60_000)
  const depart = await profil.page()
  await new Porte(depart).aller(serveur.adresse)
  const mots = await new Porte(depart).creer(premiere)
  let page = depart
  let avant: Trouve = { mandats: 0, brouillons: 0 }
  const issues: string[] = []
  for (let rang = 0; rang < MORTS; rang += 1) {
    await jusquAuDernierAppui(page)
    const attente = Math.round((APRES_L_APPUI_MS * (rang + 0.5)) / MORTS)
    await new Signature(page).jeSigne().click()
    await page.waitForTimeout(attente)
    const dit = page.url().includes('/remettre/')
    const mort = profil.contexte().waitForEvent('close')
    tuer(profil.dossier)
    await mort
    page = await profil.relancer()
    const porte = new Porte(page)
    await porte.aller(serveur.adresse)
    await porte.ouvrir(premiere.etiquette, mots)
    const apres = await trouver(page)
    const signe = apres.mandats - avant.mandats
    issues.push(`${String(attente)} ms : ${dit ? 'dit signé' : 'pas dit'}, ${signe === 1 ? 'gardé' : 'brouillon intact'}`)
    expect([0, 1], issues.join('\n')).toContain(signe)
    if (dit) expect(signe, issues.join('\n')).toBe(1)
    expect(apres.brouillons, issues.join('\n')).toBe(1 - signe)
    avant = apres
    await page.getByRole('link', { name: /^Seing/ }).click()
    await page.waitForURL('**/accueil')
  }
  test.info().annotations.push({ type: 'morts', description: issues.join(' ; ') })
})

const INCONNU = '0'.repeat(26)

test('une adresse tapée à la main ne montre rien : ni fermé, ni l’identifiant d’un autre, ni n’importe quoi', async ({ serveur, profil }) => {
  const page = await profil.page()
  await new Porte(page).aller(serveur.adresse)
  await new Porte(page).creer(premiere)
  // `lire` et `signer` en dernier : on n'en sort que par la porte.
  const adresses = ['mandats', 'rediger', 'remettre', 'lire'].flatMap((route) =>
    [INCONNU, '__proto__', '%00', '%3Cscript%3E', 'x'.repeat(3000)].map((id) => `/${route}/${id}`),
  )
  // Coffre ouvert : la même page change d'adresse, comme un lien suivi.
  for (const adresse of adresses) {
    await page.evaluate((chemin) => {
      history.pushState({}, '', chemin)
      dispatchEvent(new PopStateEvent('popstate', { state: {} }))
    }, adresse)
    await expect(page.locator('main')).not.toBeEmpty()
    await expect(page.locator('main')).not.toContainText('script')
    if (adresse.startsWith('/lire/')) break
  }
  // Rechargée, toute adresse mène à la porte.
  for (const adresse of ['/accueil', `/lire/${INCONNU}`, `/signer/${INCONNU}`, '/registre', '/poste', '/seance/fin', '/mandats/__proto__']) {
    await page.goto(serveur.adresse + adresse)
    await page.waitForURL(`${serveur.adresse}/`)
    await new Porte(page).mots().waitFor()
    expect(await page.title()).toBe(`${fr.commun.titres.ouvrir} · Seing`)
  }
})
