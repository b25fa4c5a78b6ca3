import type { Locator, Page } from '@playwright/test'
import { fr } from '../../../src/i18n/fr.ts'
import { dernierDocument, PDF } from '../support/documents.ts'

/** « C'est signé et enregistré » : le document, la copie, la suite. */
export class Remise {
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  titre(): Locator {
    return this.page.getByRole('heading', { level: 1, name: fr.remettre.titre })
  }

  async numero(): Promise<string> {
    return (await this.page.getByRole('definition').first().innerText()).trim()
  }

  /** Les octets mêmes que l'écran montre. */
  async documentMontre(): Promise<Buffer> {
    await this.titre().waitFor()
    return dernierDocument(this.page, PDF)
  }

  enregistrer(): Locator {
    return this.page.getByRole('button', { name: fr.remettre.enregistrer })
  }

  async autreMandat(): Promise<void> {
    await this.page.getByRole('button', { name: fr.remettre.autre }).click()
    await this.page.waitForURL('**/rediger/*')
  }

  async clore(): Promise<void> {
    await this.page.getByRole('button', { name: fr.remettre.clore }).click()
    await this.page.waitForURL('**/seance/fin')
  }
}
