import type { Locator, Page } from '@playwright/test'
import { fr } from '../../../src/i18n/fr.ts'

export interface PremierAidant {
  readonly structure: string
  readonly commune: string
  readonly telephone: string
  readonly nom: string
  readonly etiquette: string
  readonly referent: boolean
}

/** La porte : créer le coffre du poste, l'ouvrir, le fermer. */
export class Porte {
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async aller(adresse: string): Promise<void> {
    await this.page.goto(adresse)
  }

  /** Crée le coffre au clavier et rend les huit mots, comme on les recopierait sur une feuille. */
  async creer(aidant: PremierAidant): Promise<string> {
    const { creation, creer } = fr.ouvrir
    await this.page.getByRole('button', { name: creer }).press('Enter')
    await this.direQui(aidant)
    await this.page.getByRole('button', { name: fr.commun.continuer }).press('Enter')
    const mots = await this.motsMontres()
    await this.page.getByRole('button', { name: creation.notes }).press('Enter')
    await this.page.getByRole('textbox', { name: fr.ouvrir.mots }).fill(mots)
    await this.page.getByRole('button', { name: creation.creer }).press('Enter')
    await this.attendreAccueil()
    return mots
  }

  async direQui(aidant: PremierAidant): Promise<void> {
    const { creation } = fr.ouvrir
    await this.page.getByLabel(creation.nomStructure).fill(aidant.structure)
    await this.page.getByLabel(creation.commune).fill(aidant.commune)
    await this.page.getByLabel(creation.telephone).fill(aidant.telephone)
    await this.page.getByLabel(creation.nom, { exact: true }).fill(aidant.nom)
    await this.page.getByLabel(creation.etiquette).fill(aidant.etiquette)
    if (aidant.referent) await this.page.getByLabel(creation.referent).check()
  }

  async motsMontres(): Promise<string> {
    await this.page.getByRole('button', { name: fr.ouvrir.creation.notes }).waitFor()
    return (await this.page.getByRole('listitem').locator('[lang=fr]').allTextContents()).join(' ')
  }

  /** Après des mots faux : le délai annoncé est passé. */
  async attendreUnNouvelEssai(): Promise<void> {
    await this.page.getByText(fr.ouvrir.attendre.split('{n}')[0] ?? '').waitFor({ state: 'hidden' })
  }

  async ouvrir(etiquette: string, mots: string): Promise<void> {
    const carte = this.page.getByRole('button', { name: etiquette })
    await carte.or(this.mots()).first().waitFor()
    if (await carte.isVisible()) await carte.click()
    await this.taper(mots)
    await this.attendreAccueil()
  }

  mots(): Locator {
    return this.page.getByRole('textbox', { name: fr.ouvrir.mots })
  }

  async taper(mots: string): Promise<void> {
    await this.mots().fill(mots)
    await this.page.getByRole('button', { name: fr.ouvrir.ouvrir, exact: true }).click()
  }

  async verrouiller(): Promise<void> {
    await this.page.getByRole('button', { name: fr.commun.verrouiller }).click()
    await this.page.waitForURL('**/')
  }

  async attendreAccueil(): Promise<void> {
    await this.page.waitForURL('**/accueil')
  }
}
