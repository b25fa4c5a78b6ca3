import type { Locator, Page } from '@playwright/test'
import { pointsDe } from '../../../src/domain/seance/points.ts'
import type { Posture } from '../../../src/domain/seance/seance.ts'
import { fr } from '../../../src/i18n/fr.ts'

/** La séance : la question, les points d'avant, ceux d'après. */
export class Seance {
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  posture(posture: Posture): Locator {
    return this.page.getByRole('button', { name: fr.seance.postures[posture].reponse })
  }

  point(id: string): Locator {
    const trouve = [...pointsDe('jeFais', 'avant'), ...pointsDe('jeFais', 'apres')].find((point) => point.id === id)
    return this.page.getByRole('group', { name: trouve?.question ?? id })
  }

  /** Répond « fait » à chaque point, à la touche F : le focus passe seul au suivant. */
  async toutFaire(quand: 'avant' | 'apres'): Promise<void> {
    const aRepondre = pointsDe('jeFais', quand).filter(({ id }) => id !== 'seing-verrouille')
    for (const { id } of aRepondre) {
      const fait = this.point(id).getByRole('button', { name: fr.seance.fait })
      await fait.focus()
      await this.page.keyboard.press('f')
      await this.page.waitForFunction((bouton) => bouton.getAttribute('aria-pressed') === 'true', await fait.elementHandle())
    }
  }

  rediger(): Locator {
    return this.page.getByRole('button', { name: fr.seance.rediger })
  }

  /** De l'accueil au brouillon ouvert, au clavier : posture « je fais », tous les points faits. */
  async preparer(): Promise<void> {
    await this.page.getByRole('link', { name: fr.accueil.recevoir }).press('Enter')
    await this.posture('jeFais').waitFor()
    await this.page.keyboard.press('3')
    await this.point('fenetre-privee').waitFor()
    await this.toutFaire('avant')
    await this.rediger().press('Enter')
    await this.page.waitForURL('**/rediger/*')
  }

  clore(): Locator {
    return this.page.getByRole('button', { name: fr.seance.fin.clore })
  }

  /** Les points d'après, puis la clôture, qui verrouille. */
  async finir(): Promise<void> {
    await this.clore().waitFor()
    await this.toutFaire('apres')
    await this.clore().click()
    await this.page.waitForURL('**/')
  }
}
