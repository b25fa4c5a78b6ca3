import type { Locator, Page } from '@playwright/test'
import { fr } from '../../../src/i18n/fr.ts'

/** La lecture, page par page, l'écran tourné vers la personne. */
export class Lecture {
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  continuer(): Locator {
    return this.page.getByRole('button', { name: fr.commun.continuer, exact: true })
  }

  versLaSignature(): Locator {
    return this.page.getByRole('button', { name: fr.lire.signer })
  }

  arreter(): Locator {
    return this.page.getByRole('button', { name: fr.lire.arreter })
  }

  texteEntier(): Locator {
    return this.page.getByRole('button', { name: fr.lire.texteEntier })
  }

  async attendre(): Promise<void> {
    await this.continuer().or(this.versLaSignature()).waitFor()
  }

  async avancer(): Promise<void> {
    const titre = this.page.getByRole('heading', { level: 1 })
    const avant = await titre.textContent()
    await this.page.keyboard.press('ArrowRight')
    await this.page.waitForFunction((ancien) => document.querySelector('h1')?.textContent !== ancien, avant)
  }

  async jusquALaFin(): Promise<void> {
    await this.attendre()
    while (!(await this.versLaSignature().isVisible())) await this.avancer()
  }

  async toutLire(): Promise<void> {
    await this.jusquALaFin()
    await this.versLaSignature().press('Enter')
    await this.page.waitForURL('**/signer/*')
  }
}
