import { fr } from '../../../src/i18n/fr.ts'
import { Agir } from '../pages/agir.ts'
import { usagere } from '../support/personnes.ts'
import { clic, dialogue, texte, type Etat } from './passages.ts'

const { agir, fins, commun, vie } = fr

/** Agir avec le mandat qui vient d'être signé : il reste en cours. */
export const laVie: readonly Etat[] = [
  { id: 'agir', titre: 'Agir avec un mandat', aller: ({ page }) => new Agir(page).aller() },
  {
    id: 'agir-pas-ici',
    titre: 'Ce mandat n’est pas sur ce poste',
    aller: async ({ page }) => {
      await new Agir(page).recherche().fill('ZZZZ-0042')
      await texte(page, agir.pasIci)
    },
  },
  { id: 'agir-pour', titre: 'Ce que je peux faire pour elle', aller: ({ page }) => new Agir(page).trouver(usagere.nom) },
  { id: 'agir-noter', titre: 'Noter où en est une ligne', aller: ({ page }) => new Agir(page).demanderANoter() },
  {
    id: 'agir-noter-erreur',
    titre: 'Noter : où en est la ligne ?',
    aller: async ({ page }) => {
      await new Agir(page).enregistrer().click()
      await texte(page, agir.noter.choixManque)
    },
  },
  {
    id: 'agir-noter-fait',
    titre: 'Noter ce qui a été fait',
    aller: async ({ page }) => {
      await new Agir(page).choisir(agir.noter.choix.avance)
      await new Agir(page).enregistrer().click()
      await texte(page, agir.noter.faitManque)
    },
  },
  {
    id: 'agir-noter-attente',
    titre: 'Noter une attente',
    aller: async ({ page }) => {
      await new Agir(page).choisir(agir.noter.choix.enAttente)
      await new Agir(page).choisir(vie.raison.courrierAvecCode)
    },
  },
  {
    id: 'agir-note',
    titre: 'C’est noté',
    aller: async ({ page }) => {
      await new Agir(page).enregistrer().click()
      await texte(page, agir.noter.fini)
    },
  },
  {
    id: 'agir-papier',
    titre: 'Noter un papier confié',
    aller: async ({ page }) => {
      await clic(page, agir.originaux.confier)
      await new Agir(page).enregistrer().click()
      await texte(page, agir.originaux.sorteManque)
    },
  },
  {
    id: 'agir-fiche',
    titre: 'La fiche téléphone',
    aller: async ({ page }) => {
      await clic(page, commun.annuler)
      await new Agir(page).appeler()
    },
  },
  {
    id: 'un-mandat-renoncer',
    titre: 'La structure renonce',
    aller: async ({ page }) => {
      await clic(page, agir.fiche.retour)
      await page.getByRole('link', { name: /^[0-9A-Z]{4}-\d{4}$/ }).click()
      await clic(page, fins.renoncer.bouton)
      await dialogue(page)
    },
  },
  {
    id: 'un-mandat-caducite',
    titre: 'Décès ou tutelle',
    aller: async ({ page }) => {
      await clic(page, commun.annuler)
      await clic(page, fins.caducite.bouton)
      await dialogue(page)
    },
  },
  {
    id: 'compte-rendu',
    titre: 'Le compte rendu',
    aller: async ({ page }) => {
      await clic(page, commun.annuler)
      await page.getByRole('link', { name: fins.compteRendu }).click()
      await page.getByRole('button', { name: fins.document.imprimer }).waitFor()
    },
  },
]

/** Le mandat arrêté : son écrit, et ce que dit l'écran où l'on agissait. */
export const apresLaFin: readonly Etat[] = [
  {
    id: 'document-de-fin',
    titre: 'L’acte d’arrêt',
    aller: async ({ page }) => {
      await page.getByRole('link', { name: /^Lire et imprimer/ }).first().click()
      await page.getByRole('button', { name: fins.document.imprimer }).waitFor()
    },
  },
  {
    id: 'agir-plus',
    titre: 'On ne peut plus agir',
    aller: async ({ page }) => {
      await new Agir(page).aller()
      await new Agir(page).trouver(usagere.nom)
      await texte(page, agir.un.neAgissezPas)
    },
  },
]
