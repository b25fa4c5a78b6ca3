import type { Page } from '@playwright/test'
import { CIBLES, enUneLigne, temps, type Releve } from '../../scripts/klm.mjs'
import { fr } from '../../src/i18n/fr.ts'
import { Redaction } from './pages/redaction.ts'
import { expect, test } from './support/essai.ts'

/** Des mains au clavier qui disent chaque fois qu'il faut se décider (opérateur M) ; les touches se comptent dans la page. */
async function auPoste(page: Page, adresse: string) {
  const pensees: string[] = []
  await page.goto(adresse)
  await page.getByRole('button', { name: fr.ouvrir.essayer }).press('Enter')
  await page.getByRole('link', { name: fr.accueil.reprendre }).press('Enter')
  await page.getByRole('button', { name: fr.seance.rediger }).press('Enter')
  await page.waitForURL('**/rediger/*')
  await expect(new Redaction(page).champ(fr.rediger.personne.nom)).toBeFocused()
  await page.evaluate(() => {
    const noter = (touche: string): void => {
      document.body.dataset['touches'] = [document.body.dataset['touches'], touche].filter(Boolean).join('|')
    }
    window.addEventListener(
      'keydown',
      ({ key, shiftKey }) => {
        // Une majuscule tapée d'un coup a demandé Maj aussi.
        if (/^\p{Lu}$/u.test(key) && !shiftKey) noter('Shift')
        noter(key)
      },
      { capture: true },
    )
  })
  const { keyboard } = page
  return {
    taper: (texte: string) => keyboard.type(texte),
    presser: async (...touches: string[]) => {
      for (const touche of touches) await keyboard.press(touche)
    },
    decider: (quoi: string) => void pensees.push(quoi),
    releve: async (): Promise<Releve> => ({ touches: (await page.evaluate(() => document.body.dataset['touches'] ?? '')).split('|'), pensees }),
  }
}

const retirables = (page: Page) => page.getByRole('button', { name: fr.rediger.formalites.retirerLigne.replace('{titre}', '') })

test('une personne nouvelle et quatre formalités, au clavier seul', async ({ serveur, profil }) => {
  const page = await profil.page()
  const { taper, presser, decider, releve } = await auPoste(page, serveur.adresse)
  await taper('Lefebvre')
  await presser('Tab')
  await taper('Mariette')
  await presser('Tab')
  decider('civilité')
  await presser('ArrowRight', 'Tab')
  await taper('14091950')
  await presser('Tab', 'Tab')
  await taper('Roubaix')
  await presser('Tab', 'Tab')
  await taper('12 rue des Lilas, Valfleury')
  await presser('Tab')
  decider('papier vu')
  await presser('Space', 'Tab')
  decider('réponse sur le juge')
  await presser('Space')
  decider('formalités')
  await presser('Control+k')
  for (const mots of ['rsa', 'apl', 'c2s', 'vitale']) {
    await taper(mots)
    await page.getByRole('option').first().waitFor()
    decider(`« ${mots} » trouvée`)
    const avant = await retirables(page).count()
    await presser('Enter')
    await expect(retirables(page)).toHaveCount(avant + 1)
  }
  decider('relire')
  const lu = await releve()
  await presser('Control+Enter')
  await page.waitForURL('**/lire/*')
  const tout = { ...lu, touches: [...lu.touches, 'Control', 'Enter'] }
  console.log(enUneLigne('Personne nouvelle, quatre formalités', tout, CIBLES.neuf))
  expect(temps(tout)).toBeLessThanOrEqual(CIBLES.neuf)
})

test('une personne connue et les lignes de son dernier mandat, au clavier seul', async ({ serveur, profil }) => {
  const page = await profil.page()
  const { taper, presser, decider, releve } = await auPoste(page, serveur.adresse)
  await taper('fon')
  await page.getByText('Odette Fontenay').first().waitFor()
  decider('c’est elle')
  await presser('Enter')
  await expect(page.getByRole('group', { name: fr.rediger.personne.identite }).getByRole('radio').first()).toBeFocused()
  decider('papier vu')
  await presser('Space', 'Tab')
  decider('réponse sur le juge')
  await presser('Space')
  decider('ses lignes')
  await presser('Control+k', 'ArrowDown', 'Enter')
  decider('toutes')
  await presser('Control+a', 'Enter')
  await expect(retirables(page)).toHaveCount(2)
  decider('relire')
  const lu = await releve()
  await presser('Control+Enter')
  await page.waitForURL('**/lire/*')
  const tout = { ...lu, touches: [...lu.touches, 'Control', 'Enter'] }
  console.log(enUneLigne('Personne connue, lignes de son dernier mandat', tout, CIBLES.connu))
  expect(temps(tout)).toBeLessThanOrEqual(CIBLES.connu)
})
