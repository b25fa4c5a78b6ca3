import type { Page } from '@playwright/test'
import { expect, test } from './support/essai.ts'
import { horsOrigine, type Releve } from './support/surveillance.ts'

/** La même faute est dite plusieurs fois (entête, balise, console) : on laisse finir avant d'oublier. */
const oublier = async (page: Page, releve: Releve): Promise<void> => {
  await page.waitForTimeout(500)
  for (const liste of [releve.violations, releve.erreurs, releve.requetes]) liste.length = 0
}

const AILLEURS = 'https://ailleurs.example/pixel.png'

test('une image d’ailleurs est bloquée, et le relevé la voit', async ({ serveur, profil, requetes }) => {
  const page = await profil.page()
  await page.goto(serveur.adresse)
  await page.evaluate((src) => {
    document.body.append(Object.assign(new Image(), { src }))
  }, AILLEURS)
  await expect.poll(() => requetes.violations.length).toBeGreaterThan(0)
  await oublier(page, requetes)
})

test('un script donné en texte est bloqué par Trusted Types, et le relevé le voit', async ({ serveur, profil, requetes }) => {
  const page = await profil.page()
  await page.goto(serveur.adresse)
  const refus = await page.evaluate(() => {
    try {
      document.createElement('script').text = 'void 0'
      return 'accepté'
    } catch (erreur) {
      return erreur instanceof TypeError ? 'refusé' : 'autre'
    }
  })
  expect(refus).toBe('refusé')
  await expect.poll(() => requetes.violations.length).toBeGreaterThan(0)
  await oublier(page, requetes)
})

test('une erreur que personne n’attrape est relevée', async ({ serveur, profil, requetes }) => {
  const page = await profil.page()
  await page.goto(serveur.adresse)
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('plantée exprès')
    })
  })
  await expect.poll(() => requetes.erreurs).toEqual([expect.stringContaining('plantée exprès')])
  requetes.erreurs.length = 0
})

test('une adresse d’une autre origine est nommée', ({ serveur, requetes }) => {
  requetes.requetes.push(`${serveur.adresse}/mandats`, 'blob:abc', AILLEURS)
  expect(horsOrigine(requetes, serveur.adresse)).toEqual([AILLEURS])
  requetes.requetes.length = 0
})
