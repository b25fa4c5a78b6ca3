import { fr } from '../../../src/i18n/fr.ts'
import { Mandats } from '../pages/mandats.ts'
import { Porte } from '../pages/porte.ts'
import { Poste } from '../pages/poste.ts'
import { premiere, seconde } from '../support/personnes.ts'
import { bouton, clic, titre, texte, motsDe, type Etat } from './passages.ts'

const { ouvrir, mandats, poste: motsDuPoste, accueil, commun } = fr

export const laPorte: readonly Etat[] = [
  {
    id: 'porte-vide',
    titre: 'Premier démarrage, aucun coffre',
    aller: async ({ page, adresse }) => {
      await page.goto(adresse)
      await titre(page, ouvrir.titreAbsent)
    },
  },
  {
    id: 'introuvable',
    titre: 'Page introuvable',
    aller: async ({ page, adresse }) => {
      await page.goto(`${adresse}/nulle-part`)
      await titre(page, commun.introuvable)
    },
  },
  {
    id: 'essai',
    titre: 'Essai avec des données fictives',
    aller: async ({ page, adresse }) => {
      await page.goto(adresse)
      await clic(page, ouvrir.essayer)
      await texte(page, commun.essai)
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
  },
  {
    id: 'creation',
    titre: 'Créer le coffre : le poste',
    aller: async ({ page }) => {
      await clic(page, commun.quitterEssai)
      await clic(page, ouvrir.creer)
      await titre(page, ouvrir.creation.titre)
    },
  },
  {
    id: 'creation-erreurs',
    titre: 'Créer le coffre : réponses manquantes',
    aller: async ({ page }) => {
      await clic(page, commun.continuer)
      await texte(page, ouvrir.creation.obligatoire)
    },
  },
  {
    id: 'creation-mots',
    titre: 'Créer le coffre : les huit mots',
    aller: async ({ page, feuille }) => {
      const porte = new Porte(page)
      await porte.direQui(premiere)
      await clic(page, commun.continuer)
      feuille.set(premiere.nom, await porte.motsMontres())
    },
  },
  {
    id: 'creation-verifier',
    titre: 'Créer le coffre : les mots retapés',
    aller: async ({ page }) => {
      await clic(page, ouvrir.creation.notes)
      await titre(page, ouvrir.creation.verifierTitre)
    },
  },
  {
    id: 'creation-differents',
    titre: 'Créer le coffre : mots différents',
    aller: async ({ page }) => {
      await new Porte(page).mots().fill('pas les mêmes')
      await clic(page, ouvrir.creation.creer)
      await texte(page, ouvrir.creation.differents)
    },
  },
]


export const lePoste: readonly Etat[] = [
  {
    id: 'accueil-vide',
    titre: 'Accueil d’un poste neuf',
    aller: async (poste) => {
      const porte = new Porte(poste.page)
      await porte.mots().fill(motsDe(poste, premiere.nom))
      await clic(poste.page, ouvrir.creation.creer)
      await porte.attendreAccueil()
      await texte(poste.page, accueil.aucunMandat)
    },
  },
  {
    id: 'mandats-vide',
    titre: 'Aucun mandat',
    aller: async ({ page }) => {
      await new Mandats(page).aller()
      await texte(page, mandats.vide)
    },
  },
  { id: 'poste', titre: 'Ce poste', aller: ({ page }) => new Poste(page).aller() },
  {
    id: 'poste-structure',
    titre: 'Modifier la structure',
    aller: async ({ page }) => {
      await clic(page, motsDuPoste.modifier)
      await bouton(page, motsDuPoste.enregistrer).waitFor()
    },
  },
  {
    id: 'poste-structure-erreurs',
    titre: 'Modifier la structure : réponse manquante',
    aller: async ({ page }) => {
      await page.getByRole('textbox', { name: ouvrir.creation.nomStructure }).fill('')
      await clic(page, motsDuPoste.enregistrer)
      await page.getByRole('link', { name: ouvrir.creation.nomStructure }).waitFor()
    },
  },
  {
    id: 'arrivee',
    titre: 'Ajouter un aidant : qui arrive',
    aller: async ({ page }) => {
      await clic(page, commun.annuler)
      await new Poste(page).ajouter().click()
      await titre(page, motsDuPoste.arrivee.titre)
    },
  },
  {
    id: 'arrivee-erreurs',
    titre: 'Ajouter un aidant : réponses manquantes',
    aller: async ({ page }) => {
      await clic(page, commun.continuer)
      await texte(page, ouvrir.creation.obligatoire)
    },
  },
  {
    id: 'arrivee-mots',
    titre: 'Ajouter un aidant : ses huit mots',
    aller: async ({ page, feuille }) => {
      const lieu = new Poste(page)
      await lieu.direQui(seconde)
      await clic(page, commun.continuer)
      await bouton(page, ouvrir.creation.notes).waitFor()
      feuille.set(seconde.nom, await lieu.motsMontres())
    },
  },
  {
    id: 'arrivee-verifier',
    titre: 'Ajouter un aidant : ses mots retapés',
    aller: async ({ page }) => {
      await clic(page, ouvrir.creation.notes)
      await bouton(page, motsDuPoste.arrivee.creer).waitFor()
    },
  },
  {
    id: 'poste-aidant-ajoute',
    titre: 'L’aidant est ajouté',
    aller: async (poste) => {
      await new Porte(poste.page).mots().fill(motsDe(poste, seconde.nom))
      await clic(poste.page, motsDuPoste.arrivee.creer)
      await texte(poste.page, motsDuPoste.arrivee.fait.replace('{nom}', seconde.nom))
    },
  },
  {
    id: 'porte-cartes',
    titre: 'Verrouillé, deux cartes',
    aller: async ({ page }) => {
      await new Porte(page).verrouiller()
      await titre(page, ouvrir.choisirCarte)
    },
  },
  {
    id: 'porte-mots',
    titre: 'Verrouillé, une carte choisie',
    aller: async ({ page }) => {
      await clic(page, premiere.etiquette)
      await new Porte(page).mots().waitFor()
    },
  },
  {
    id: 'porte-mots-faux',
    titre: 'Mots faux',
    aller: async ({ page }) => {
      await new Porte(page).taper('ce ne sont pas les bons mots du tout')
      await texte(page, fr.panne['wrong-secret'])
    },
  },
]
