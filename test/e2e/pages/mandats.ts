import type { Locator, Page } from '@playwright/test'
import { fr } from '../../../src/i18n/fr.ts'

/** Mes mandats : en cours, terminés, ceux des collègues, la recherche. */
export class Mandats {
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async aller(): Promise<void> {
    await this.page.getByRole('navigation', { name: fr.commun.navigation }).getByRole('link', { name: fr.commun.mandats }).click()
    await this.page.waitForURL('**/mandats')
    await this.page.getByRole('heading', { level: 2 }).first().waitFor()
  }

  recherche(): Locator {
    return this.page.getByRole('textbox', { name: fr.mandats.chercher })
  }

  fiche(nom: string): Locator {
    return this.page.getByRole('link', { name: nom })
  }

  fermes(): Locator {
    return this.page.getByRole('region', { name: fr.mandats.fermes })
  }

  ecartees(): Locator {
    return this.page.getByText(fr.mandats.ecartees)
  }
}
