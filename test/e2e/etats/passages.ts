import type { Locator, Page } from '@playwright/test'
import { fr } from '../../../src/i18n/fr.ts'
import { Lecture } from '../pages/lecture.ts'
import { Porte } from '../pages/porte.ts'
import { Redaction } from '../pages/redaction.ts'
import { Signature } from '../pages/signature.ts'

/** Un poste neuf que la liste mène d'un état au suivant. */
export interface PosteDEssai {
  readonly page: Page
  readonly adresse: string
  /** Les mots de chacune, comme sur sa feuille. */
  readonly feuille: Map<string, string>
}

export interface Etat {
  readonly id: string
  readonly titre: string
  /** L'écran est tourné vers la personne. */
  readonly usager?: true
  /** Part de l'état d'avant ; finit quand l'écran est là, entier. */
  readonly aller: (poste: PosteDEssai) => Promise<void>
}


export const bouton = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
export const clic = async (page: Page, name: string): Promise<void> => bouton(page, name).click()
export const titre = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()
export const texte = (page: Page, phrase: string): Promise<void> => page.getByText(phrase).first().waitFor()
export const dialogue = (page: Page): Promise<void> => page.getByRole('dialog').waitFor()
export const motsDe = ({ feuille }: PosteDEssai, qui: string): string => feuille.get(qui) ?? ''

export async function entrer(poste: PosteDEssai, qui: { readonly nom: string; readonly etiquette: string }): Promise<void> {
  await new Porte(poste.page).ouvrir(qui.etiquette, motsDe(poste, qui.nom))
}

/** De l'accueil à la signature, par le brouillon en cours. */
export async function versLaSignature({ page }: PosteDEssai): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${fr.accueil.poursuivre}`) }).click()
  await page.waitForURL('**/rediger/*')
  await new Redaction(page).suite().waitFor()
  await new Redaction(page).continuer()
  await new Lecture(page).toutLire()
  await new Signature(page).jeSigne().waitFor()
}
