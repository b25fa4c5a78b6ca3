import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { etats } from './etats.ts'
import { expect, test } from './support/essai.ts'

const REGLES = ['RGAAv4', 'wcag22aa', 'best-practice']
const LARGE = { width: 1280, height: 800 }
const ETROIT = { width: 320, height: 640 }

async function fautes(page: Page): Promise<string[]> {
  // Le lecteur de PDF du navigateur n'est pas à nous.
  const { violations } = await new AxeBuilder({ page }).withTags(REGLES).exclude('iframe').analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id} : ${html.slice(0, 160)} ${any[0]?.message ?? ''}`))
}

/** Ce qui dépasse de l'écran étroit, ou rien. */
const debordement = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const large = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= large) return []
    const coupables = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > large + 1)
    return coupables.slice(0, 3).map((element) => `déborde : ${element.outerHTML.slice(0, 120)}`)
  })

/** Le focus du clavier se voit : un anneau autour de l'élément, ou de l'étiquette qui l'entoure. */
const focusInvisible = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const actif = document.activeElement
    if (!actif || actif === document.body || actif.tagName === 'IFRAME') return []
    const porteurs = [actif, actif.parentElement, actif.closest('label')].filter((element) => element !== null)
    const vu = porteurs.some((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    })
    return vu ? [] : [`focus invisible : ${actif.outerHTML.slice(0, 120)}`]
  })

async function controler(page: Page): Promise<string[]> {
  await page.setViewportSize(LARGE)
  const trouvees = await fautes(page)
  if ((await page.getByRole('heading', { level: 1 }).count()) !== 1 && (await page.getByRole('dialog').count()) === 0) trouvees.push('pas un seul h1')
  await page.setViewportSize(ETROIT)
  trouvees.push(...(await debordement(page)))
  await page.setViewportSize(LARGE)
  return trouvees
}

test('aucun état ne déborde à 320 px ni ne manque à une règle d’accès que la machine sait voir', async ({ serveur, profil }) => {
  // Cent états en une seule séance : ce n’est pas un essai lent, ce sont cent essais.
  test.setTimeout(900_000)
  const page = await profil.page()
  const poste = { page, adresse: serveur.adresse, feuille: new Map<string, string>() }
  for (const { id, titre, aller } of etats) {
    await test.step(`${id} : ${titre}`, async () => {
      await aller(poste)
      expect.soft(await controler(page), id).toEqual([])
    })
  }
})

test('à la porte, chaque élément atteint au clavier montre son focus', async ({ serveur, profil }) => {
  const page = await profil.page()
  await page.goto(serveur.adresse)
  await page.getByRole('button').first().waitFor()
  let montres = 0
  for (let pas = 0; pas < 6; pas += 1) {
    await page.keyboard.press('Tab')
    // Après le dernier élément, Firefox rend le clavier à sa propre barre : il n'y a plus rien à nous à montrer.
    if (!(await page.evaluate(() => document.hasFocus()))) break
    expect(await focusInvisible(page)).toEqual([])
    montres += 1
  }
  expect(montres).toBeGreaterThanOrEqual(3)
})
