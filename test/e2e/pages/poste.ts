import type { Locator, Page } from '@playwright/test'
import { fr } from '../../../src/i18n/fr.ts'

const { arrivee } = fr.poste

export interface Arrivant {
  readonly nom: string
  readonly etiquette: string
  readonly referent?: boolean
}

/** Ce poste : la structure, les aidants. */
export class Poste {
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async aller(): Promise<void> {
    await this.page.getByRole('navigation', { name: fr.commun.navigation }).getByRole('link', { name: fr.commun.poste }).click()
    await this.ajouter().waitFor()
  }

  ajouter(): Locator {
    return this.page.getByRole('button', { name: fr.poste.ajouter })
  }

  continuer(): Locator {
    return this.page.getByRole('button', { name: fr.commun.continuer, exact: true })
  }

  async direQui(arrivant: Arrivant): Promise<void> {
    await this.page.getByRole('textbox', { name: arrivee.nom }).fill(arrivant.nom)
    await this.page.getByRole('textbox', { name: arrivee.etiquette }).fill(arrivant.etiquette)
    if (arrivant.referent) await this.page.getByRole('checkbox', { name: arrivee.referent }).check()
  }

  async motsMontres(): Promise<string> {
    return (await this.page.getByRole('listitem').locator('[lang=fr]').allTextContents()).join(' ')
  }

  async verifier(mots: string): Promise<void> {
    await this.page.getByRole('button', { name: fr.ouvrir.creation.notes }).click()
    await this.page.getByRole('textbox', { name: fr.ouvrir.mots }).fill(mots)
    await this.page.getByRole('button', { name: arrivee.creer }).click()
  }

  /** Ajoute un aidant et rend ses huit mots. */
  async ajouterAidant(arrivant: Arrivant): Promise<string> {
    await this.aller()
    await this.ajouter().click()
    await this.direQui(arrivant)
    await this.continuer().click()
    await this.page.getByRole('button', { name: fr.ouvrir.creation.notes }).waitFor()
    const mots = await this.motsMontres()
    await this.verifier(mots)
    await this.page.getByText(arrivee.fait.replace('{nom}', arrivant.nom)).waitFor()
    return mots
  }
}
