import type { Locator, Page } from '@playwright/test'
import { fr } from '../../../src/i18n/fr.ts'
import { dernierDocument, oublierDocuments, PDF } from '../support/documents.ts'

const { un, voie } = fr.mandats

/** Un mandat : ce qui est permis, le document, l'arrêt. */
export class UnMandatPage {
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** Les octets que montre le document rouvert. */
  async ouvrirDocument(): Promise<Buffer> {
    await oublierDocuments(this.page)
    await this.page.getByRole('button', { name: un.ouvrir }).click()
    await this.page.getByRole('button', { name: un.fermerDocument }).waitFor()
    return dernierDocument(this.page, PDF)
  }

  arreter(): Locator {
    return this.page.getByRole('button', { name: un.arreter, exact: true })
  }

  confirmer(): Locator {
    return this.page.getByRole('dialog').getByRole('button', { name: new RegExp(`^(${un.confirmer}|${un.confirmerLignes})$`) })
  }

  async arreterAuGuichet(): Promise<void> {
    await this.page.getByRole('radio', { name: voie.auGuichet }).check()
    await this.confirmer().click()
    await this.page.getByText(un.prevenir, { exact: true }).waitFor()
  }
}
