import type { Locator, Page } from '@playwright/test'

/** Ce que font des doigts sur un écran : la même page se remplit au clavier seul, ou au plus court. */
export interface Mains {
  readonly ecrire: (champ: Locator, texte: string) => Promise<void>
  /** Choisit `option` dans un groupe de boutons radio. */
  readonly choisir: (groupe: Locator, option: string | RegExp) => Promise<void>
  readonly cocher: (caseACocher: Locator) => Promise<void>
  readonly presser: (bouton: Locator) => Promise<void>
}

const PAS_AU_PLUS = 120

const aLeFocus = (cible: Locator): Promise<boolean> => cible.evaluate((element) => element.contains(document.activeElement))

/** Tabule jusqu'à `cible`, comme quelqu'un qui n'a pas de souris. Échoue si elle n'est pas atteignable. */
export async function tabulerJusqua(page: Page, cible: Locator): Promise<void> {
  await cible.waitFor()
  for (let pas = 0; pas < PAS_AU_PLUS; pas += 1) {
    if (await aLeFocus(cible)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`hors d'atteinte au clavier : ${String(cible)}`)
}

const echapper = (texte: string): string => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Une option se reconnaît à son début : ce qui l'explique vient après. */
const radio = (groupe: Locator, option: string | RegExp): Locator =>
  groupe.getByRole('radio', { name: typeof option === 'string' ? new RegExp(`^${echapper(option)}`) : option })

/** Le clavier, et rien d'autre. */
export function auClavier(page: Page): Mains {
  const presser = async (bouton: Locator): Promise<void> => {
    await tabulerJusqua(page, bouton)
    await page.keyboard.press('Enter')
  }
  return {
    presser,
    ecrire: async (champ, texte) => {
      await tabulerJusqua(page, champ)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(texte)
    },
    choisir: async (groupe, option) => {
      const voulu = radio(groupe, option)
      await tabulerJusqua(page, groupe)
      for (let pas = 0; pas < PAS_AU_PLUS; pas += 1) {
        if (await voulu.isChecked()) return
        await page.keyboard.press((await aLeFocus(voulu)) ? 'Space' : 'ArrowDown')
      }
      throw new Error(`hors d'atteinte au clavier : ${String(option)}`)
    },
    cocher: async (caseACocher) => {
      await tabulerJusqua(page, caseACocher)
      if (!(await caseACocher.isChecked())) await page.keyboard.press('Space')
    },
  }
}

/** Au plus court, pour les essais dont le clavier n'est pas le sujet. */
export const directes: Mains = {
  ecrire: (champ, texte) => champ.fill(texte),
  choisir: (groupe, option) => radio(groupe, option).check(),
  cocher: (caseACocher) => caseACocher.check(),
  presser: (bouton) => bouton.click(),
}
