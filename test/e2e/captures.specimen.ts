import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { etats } from './etats.ts'
import { test } from './support/essai.ts'

const FORMATS = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 320, height: 640 },
] as const
const HAUTEUR_MAX = 4000

/** La page entière : la fenêtre grandit jusqu'à elle, pour que ce qui colle au bord reste à sa place. */
async function capturer(page: Page, chemin: string, { width, height }: (typeof FORMATS)[number]): Promise<void> {
  await page.setViewportSize({ width, height })
  const contenu = await page.evaluate(() => document.documentElement.scrollHeight)
  if (contenu > height) await page.setViewportSize({ width, height: Math.min(contenu, HAUTEUR_MAX) })
  // Loin de tout : rien ne doit paraître survolé.
  await page.mouse.move(0, 0)
  await page.screenshot({ path: chemin, animations: 'disabled' })
}

test('chaque état de chaque écran, à trois largeurs', async ({ serveur, profil }) => {
  const dossier = join(process.env['SPECIMENS'] ?? 'specimens', 'captures')
  mkdirSync(dossier, { recursive: true })
  const page = await profil.page()
  const poste = { page, adresse: serveur.adresse, feuille: new Map<string, string>() }
  for (const { id, titre, aller } of etats) {
    await test.step(titre, async () => {
      await aller(poste)
      for (const format of FORMATS) await capturer(page, join(dossier, `${id}-${String(format.width)}.png`), format)
      await page.setViewportSize(FORMATS[0])
    })
  }
})
