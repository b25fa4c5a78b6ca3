import type { Locator, Page } from '@playwright/test'
import { fr } from '../../../src/i18n/fr.ts'

const { signer } = fr

export type FaconDeLAidant = 'trace' | 'nomEcrit'

/** La signature : le mandant, l'écran rendu, l'aidant. */
export class Signature {
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  facon(libelle: string): Locator {
    return this.page.getByRole('radio', { name: libelle })
  }

  jeSigne(): Locator {
    return this.page.getByRole('button', { name: signer.jeSigne })
  }

  cadre(): Locator {
    return this.page.getByRole('group', { name: signer.cadre.split('{nom}')[0] ?? '' })
  }

  async choisirDessin(): Promise<void> {
    await this.facon(signer.dessiner).check()
    await this.cadre().waitFor()
  }

  /** Un vrai tracé, à la souris : deux boucles. */
  async tracer(): Promise<void> {
    await this.cadre().scrollIntoViewIfNeeded()
    const boite = await this.cadre().boundingBox()
    if (!boite) throw new Error('pas de cadre de signature')
    const point = (t: number): { x: number; y: number } => ({
      x: boite.x + boite.width * (0.2 + 0.55 * t),
      y: boite.y + boite.height * (0.5 + 0.22 * Math.sin(t * 14)),
    })
    await this.page.mouse.move(point(0).x, point(0).y)
    await this.page.mouse.down()
    for (let pas = 1; pas <= 24; pas += 1) await this.page.mouse.move(point(pas / 24).x, point(pas / 24).y)
    await this.page.mouse.up()
    await this.page.getByText(signer.pad.trace).waitFor({ state: 'attached' })
  }

  /** Un seul point : ce que la maison refuse. */
  async poserUnPoint(): Promise<void> {
    await this.cadre().scrollIntoViewIfNeeded()
    const boite = await this.cadre().boundingBox()
    if (!boite) throw new Error('pas de cadre de signature')
    await this.page.mouse.click(boite.x + boite.width / 2, boite.y + boite.height / 2)
    await this.page.getByText(signer.pad.trace).waitFor({ state: 'attached' })
  }

  async ecrireNom(nom: string): Promise<void> {
    await this.facon(signer.ecrire).check()
    await this.page.getByRole('textbox', { name: signer.nom, exact: true }).fill(nom)
    for (const caseACocher of await this.page.getByRole('checkbox').all()) await caseACocher.check()
  }

  async rendre(): Promise<void> {
    await this.page.getByRole('button', { name: signer.rendre.suite }).click()
    await this.jeSigne().waitFor()
  }

  /** Le mandant trace ; l'aidant écrit son nom, ou trace aussi. Finit quand c'est signé et enregistré. */
  async signerATous(aidant: string, facon: FaconDeLAidant): Promise<void> {
    await this.choisirDessin()
    await this.tracer()
    await this.jeSigne().click()
    await this.rendre()
    if (facon === 'nomEcrit') await this.ecrireNom(aidant)
    else {
      await this.choisirDessin()
      await this.tracer()
    }
    await this.jeSigne().click()
    await this.page.waitForURL('**/remettre/*')
  }
}
