import type { Locator, Page } from '@playwright/test'
import type { Duree } from '../../../src/domain/duree/duree.ts'
import { fr } from '../../../src/i18n/fr.ts'
import { directes, type Mains } from '../support/mains.ts'

export interface Saisie {
  readonly nom: string
  readonly prenom: string
  readonly civilite?: 'madame' | 'monsieur' | 'nonPrecisee'
  readonly naissance: string
  readonly lieu: string
  readonly adresse: string
  /** Ce qu'on tape pour trouver chaque formalité ; la première proposée est prise. */
  readonly formalites: readonly string[]
  /** Des titres entiers, pris tels quels dans la liste. */
  readonly titres?: readonly string[]
  /** Posée sur la première ligne. */
  readonly precision?: string
  readonly duree?: Exclude<Duree['type'], 'jusquAu'>
  readonly seul?: boolean
}

const echapper = (texte: string): string => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Le brouillon : une page, au clavier ou au plus court selon les mains. */
export class Redaction {
  private readonly page: Page
  private readonly mains: Mains
  constructor(page: Page, mains: Mains = directes) {
    this.page = page
    this.mains = mains
  }

  champ(libelle: string): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^${echapper(libelle)}( \\(facultatif\\))?$`) })
  }

  groupe(legende: string): Locator {
    return this.page.getByRole('group', { name: legende })
  }

  recherche(): Locator {
    return this.page.getByRole('combobox', { name: fr.rediger.formalites.chercher })
  }

  async ajouter(mots: string): Promise<void> {
    const avant = await this.page.getByRole('button', { name: fr.rediger.formalites.retirerLigne.replace('{titre}', '') }).count()
    await this.page.keyboard.press('ControlOrMeta+k')
    await this.mains.ecrire(this.recherche(), mots)
    await this.page.getByRole('option').first().waitFor()
    await this.page.keyboard.press('Enter')
    await this.page.getByRole('button', { name: fr.rediger.formalites.retirerLigne.replace('{titre}', '') }).nth(avant).waitFor()
    await this.page.keyboard.press('Escape')
  }

  async ajouterTitres(titres: readonly string[]): Promise<void> {
    for (const titre of titres) {
      await this.mains.ecrire(this.recherche(), titre)
      await this.page.getByRole('option').getByText(titre, { exact: true }).click()
    }
    await this.page.keyboard.press('Escape')
  }

  /** Écrit, puis attend que le reproche s'en aille s'il y en avait un : en partant, il déplace ce qui suit. */
  private async ecrire(champ: Locator, texte: string): Promise<void> {
    await this.mains.ecrire(champ, texte)
    await champ.and(this.page.locator(':not([aria-invalid="true"])')).waitFor()
  }

  async laPersonne(saisie: Saisie): Promise<void> {
    const { personne } = fr.rediger
    await this.ecrire(this.champ(personne.nom), saisie.nom)
    await this.ecrire(this.champ(personne.prenom), saisie.prenom)
    await this.mains.choisir(this.groupe(personne.civilite), personne.civilites[saisie.civilite ?? 'madame'])
    await this.ecrire(this.champ(personne.naissance), saisie.naissance)
    await this.ecrire(this.champ(personne.lieu), saisie.lieu)
    await this.mains.choisir(this.groupe(personne.domicile), personne.domiciles.adresse)
    await this.ecrire(this.champ(personne.adresse), saisie.adresse)
    await this.mains.choisir(this.groupe(personne.identite), personne.pieces.carteIdentite)
  }

  async remplir(saisie: Saisie): Promise<void> {
    const { juge, duree, formalites } = fr.rediger
    await this.laPersonne(saisie)
    await this.mains.choisir(this.groupe(juge.question), juge.reponses.non)
    for (const mots of saisie.formalites) await this.ajouter(mots)
    await this.ajouterTitres(saisie.titres ?? [])
    if (saisie.precision !== undefined) {
      await this.mains.presser(this.page.getByRole('button', { name: formalites.detailsLigne.replace('{titre}', '') }).first())
      await this.mains.ecrire(this.champ(formalites.precision).first(), saisie.precision)
    }
    if (saisie.duree) await this.mains.choisir(this.groupe(duree.legende), duree.durees[saisie.duree])
    if (saisie.seul) await this.mains.choisir(this.groupe(fr.rediger.qui.legende), new RegExp(fr.rediger.qui.cetAidant.replace('{nom} ', '')))
  }

  /** Attend que ce qui est tapé soit gardé : l'heure d'enregistrement est dite à côté du bouton. */
  async attendreEnregistre(): Promise<void> {
    await this.page.getByText(/Enregistré à/).waitFor()
  }

  suite(): Locator {
    return this.page.getByRole('button', { name: fr.rediger.suite })
  }

  /** Ctrl + Entrée, comme le bouton. */
  async continuer(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Enter')
    await this.page.waitForURL('**/lire/*')
  }
}
