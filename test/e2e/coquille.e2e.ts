import { expect, test } from './support/essai.ts'

test('la coquille s’ouvre sans serveur, même après un redémarrage du navigateur', async ({ serveur, profil }) => {
  const page = await profil.page()
  await page.goto(serveur.adresse)
  await expect(page.locator('#app')).not.toBeEmpty()
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')

  await serveur.arreter()
  await page.reload()
  await expect(page.locator('#app')).not.toBeEmpty()

  const rouverte = await profil.relancer()
  await rouverte.goto(serveur.adresse)
  await expect(rouverte.locator('#app')).not.toBeEmpty()
  expect(await rouverte.evaluate(() => window.crossOriginIsolated || window.isSecureContext)).toBe(true)
})

test('la page sans extension que personne ne connaît reste dans l’application', async ({ serveur, profil }) => {
  const page = await profil.page()
  const reponse = await page.goto(`${serveur.adresse}/une-page-inconnue`)
  expect(reponse?.status()).toBe(200)
  await expect(page.locator('#app')).not.toBeEmpty()
})
