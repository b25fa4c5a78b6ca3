import { fr } from '../../../src/i18n/fr.ts'
import { Lecture } from '../pages/lecture.ts'
import { Redaction } from '../pages/redaction.ts'
import { Remise } from '../pages/remise.ts'
import { Signature } from '../pages/signature.ts'
import { premiere, usagere } from '../support/personnes.ts'
import { clic, titre, texte, entrer, versLaSignature, type Etat } from './passages.ts'

const { lire, signer, accueil, commun } = fr

export const laLecture: readonly Etat[] = [
  {
    id: 'lecture-debut',
    titre: 'La lecture : première page',
    usager: true,
    aller: async ({ page }) => {
      await clic(page, commun.annuler)
      await page.getByRole('link', { name: new RegExp(`^${accueil.poursuivre}`) }).click()
      await new Redaction(page).suite().waitFor()
      await new Redaction(page).continuer()
      await new Lecture(page).attendre()
    },
  },
  { id: 'lecture-milieu', titre: 'La lecture : les formalités', usager: true, aller: ({ page }) => new Lecture(page).avancer() },
  {
    id: 'lecture-texte',
    titre: 'Le texte entier',
    usager: true,
    aller: async ({ page }) => {
      await new Lecture(page).texteEntier().click()
      await titre(page, lire.texteEntierTitre)
    },
  },
  {
    id: 'lecture-grand',
    titre: 'La lecture en grand texte',
    usager: true,
    aller: async ({ page }) => {
      await clic(page, lire.revenir)
      await clic(page, lire.tailles.grand)
    },
  },
  {
    id: 'lecture-fin',
    titre: 'La lecture : dernière page',
    usager: true,
    aller: async ({ page }) => {
      await clic(page, lire.tailles.normal)
      await new Lecture(page).jusquALaFin()
    },
  },
  {
    id: 'lecture-arret',
    titre: 'La personne arrête',
    usager: true,
    aller: async ({ page }) => {
      await new Lecture(page).arreter().click()
      await titre(page, lire.arret.titre)
    },
  },
]


export const laSignature: readonly Etat[] = [
  {
    id: 'signature-refus',
    titre: 'La personne ne veut pas signer',
    usager: true,
    aller: async (poste) => {
      await clic(poste.page, lire.arret.reprendre)
      await entrer(poste, premiere)
      await versLaSignature(poste)
      await clic(poste.page, signer.refuser)
      await titre(poste.page, signer.refus.titre)
    },
  },
  {
    id: 'signature',
    titre: 'Comment voulez-vous signer ?',
    usager: true,
    aller: async (poste) => {
      await clic(poste.page, lire.arret.reprendre)
      await entrer(poste, premiere)
      await versLaSignature(poste)
    },
  },
  {
    id: 'signature-sans-facon',
    titre: 'Aucune façon choisie',
    usager: true,
    aller: async ({ page }) => {
      await new Signature(page).jeSigne().click()
      await texte(page, signer.choisirFacon)
    },
  },
  {
    id: 'signature-ecrite',
    titre: 'Écrire son nom',
    usager: true,
    aller: ({ page }) => new Signature(page).ecrireNom(`${usagere.prenom} ${usagere.nom}`),
  },
  { id: 'signature-cadre', titre: 'Dessiner : le cadre vide', usager: true, aller: ({ page }) => new Signature(page).choisirDessin() },
  {
    id: 'signature-vide',
    titre: 'Dessiner : rien dans le cadre',
    usager: true,
    aller: async ({ page }) => {
      await new Signature(page).jeSigne().click()
      await texte(page, fr.refus.SignatureVide)
    },
  },
  { id: 'signature-tracee', titre: 'Dessiner : un tracé', usager: true, aller: ({ page }) => new Signature(page).tracer() },
  {
    id: 'signature-rendre',
    titre: 'Rendre l’écran à l’aidante',
    usager: true,
    aller: async ({ page }) => {
      await new Signature(page).jeSigne().click()
      await titre(page, signer.rendre.titre)
    },
  },
  { id: 'signature-aidant', titre: 'L’aidante signe', usager: true, aller: ({ page }) => new Signature(page).rendre() },
]


export const laRemise: readonly Etat[] = [
  {
    id: 'remise',
    titre: 'C’est signé et enregistré',
    aller: async ({ page }) => {
      await new Signature(page).ecrireNom(premiere.nom)
      await new Signature(page).jeSigne().click()
      await new Remise(page).documentMontre()
    },
  },
  {
    id: 'remise-fichier',
    titre: 'Une copie enregistrée',
    aller: async ({ page }) => {
      // Firefox montre la copie dans un onglet à lui, un instant plus tard : tant qu'il est devant, notre page ne reçoit pas le clavier.
      const onglet = (await page.evaluate(() => navigator.userAgent.includes('Firefox'))) ? page.context().waitForEvent('page') : null
      await new Remise(page).enregistrer().click()
      await texte(page, 'Copie en fichier, remise')
      await (await onglet)?.close()
      await page.bringToFront()
    },
  },
]
