import type { Page } from '@playwright/test'
import { fr } from '../../../src/i18n/fr.ts'
import { CSV, dernierDocument, oublierDocuments } from '../support/documents.ts'

/** Le registre du poste. */
export class Registre {
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async aller(): Promise<void> {
    await this.page.getByRole('navigation', { name: fr.commun.navigation }).getByRole('link', { name: fr.commun.accueil }).click()
    await this.page.getByRole('link', { name: fr.accueil.registre }).click()
    await this.page.getByRole('heading', { level: 1, name: fr.registre.titre }).waitFor()
  }

  /** Le fichier exporté, tel que la page le donne. */
  async exporter(): Promise<Buffer> {
    await oublierDocuments(this.page)
    await this.page.getByRole('button', { name: fr.registre.exporter }).click()
    await this.page.getByText(fr.registre.fichier).waitFor()
    return dernierDocument(this.page, CSV)
  }
}
