import type { Locator, Page } from '@playwright/test'
import { fr } from '../../../src/i18n/fr.ts'

const { agir, accueil, commun } = fr

/** Agir avec un mandat : chercher la personne, noter, appeler, confier un papier. */
export class Agir {
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async aller(): Promise<void> {
    await this.page.getByRole('link', { name: commun.accueil, exact: true }).click()
    await this.page.getByRole('link', { name: accueil.agir }).click()
    await this.page.waitForURL('**/agir')
    await this.recherche().waitFor()
  }

  recherche(): Locator {
    return this.page.getByRole('textbox', { name: agir.chercher })
  }

  /** Au clavier : taper, Entrée. */
  async trouver(nom: string): Promise<void> {
    await this.recherche().fill(nom)
    await this.recherche().press('Enter')
    await this.page.waitForURL('**/agir/*')
    await this.page.getByRole('heading', { level: 2 }).first().waitFor()
  }

  async demanderANoter(): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${agir.noter.bouton}\\s:`) }).first().click()
    await this.dialogue().waitFor()
  }

  dialogue(): Locator {
    return this.page.getByRole('dialog')
  }

  enregistrer(): Locator {
    return this.dialogue().getByRole('button', { name: agir.noter.enregistrer, exact: true })
  }

  async choisir(option: string): Promise<void> {
    await this.dialogue().getByRole('radio', { name: option }).check()
  }

  async appeler(): Promise<void> {
    await this.page.getByRole('button', { name: agir.fiche.bouton }).first().click()
    await this.page.getByRole('button', { name: agir.fiche.noter }).waitFor()
  }
}
