import { fr } from '../../../src/i18n/fr.ts'
import { Mandats } from '../pages/mandats.ts'
import { faireUnMandat } from '../pages/parcours.ts'
import { Porte } from '../pages/porte.ts'
import { Registre } from '../pages/registre.ts'
import { Seance } from '../pages/seance.ts'
import { UnMandatPage } from '../pages/un-mandat.ts'
import { premiere, seconde, usager, usagere } from '../support/personnes.ts'
import { clic, titre, texte, dialogue, entrer, type Etat } from './passages.ts'
import { apresLaFin } from './vie.ts'

const { seance, mandats, accueil, commun } = fr

export const lesMandats: readonly Etat[] = [
  { id: 'mandats', titre: 'Mes mandats', aller: ({ page }) => new Mandats(page).aller() },
  {
    id: 'mandats-rien',
    titre: 'Recherche sans résultat',
    aller: async ({ page }) => {
      await new Mandats(page).recherche().fill('personne de ce nom')
      await texte(page, mandats.rienTrouve)
    },
  },
  {
    id: 'un-mandat',
    titre: 'Un mandat en cours',
    aller: async ({ page }) => {
      await new Mandats(page).recherche().fill(usagere.nom.toLowerCase())
      await new Mandats(page).fiche(usagere.nom).click()
      await new UnMandatPage(page).arreter().waitFor()
    },
  },
  {
    id: 'un-mandat-document',
    titre: 'Le document rouvert',
    aller: async ({ page }) => {
      await new UnMandatPage(page).ouvrirDocument()
    },
  },
  {
    id: 'un-mandat-arreter',
    titre: 'Arrêter ce mandat ?',
    aller: async ({ page }) => {
      await clic(page, mandats.un.fermerDocument)
      await new UnMandatPage(page).arreter().click()
      await dialogue(page)
    },
  },
  {
    id: 'un-mandat-arreter-lignes',
    titre: 'Arrêter certaines lignes',
    aller: async ({ page }) => {
      await page.getByRole('radio', { name: fr.fins.lignes.certaines }).check()
      await new UnMandatPage(page).confirmer().click()
      await texte(page, fr.fins.lignes.manque)
    },
  },
  {
    id: 'un-mandat-arreter-erreur',
    titre: 'Arrêter : comment l’a-t-elle dit ?',
    aller: async ({ page }) => {
      await page.getByRole('radio', { name: fr.fins.lignes.toutes }).check()
      await new UnMandatPage(page).confirmer().click()
      await texte(page, mandats.un.commentManque)
    },
  },
  { id: 'un-mandat-arrete', titre: 'Un mandat arrêté', aller: ({ page }) => new UnMandatPage(page).arreterAuGuichet() },
  ...apresLaFin,
  { id: 'registre', titre: 'Le registre du poste', aller: ({ page }) => new Registre(page).aller() },
  {
    id: 'registre-exporte',
    titre: 'Le registre exporté',
    aller: async ({ page }) => {
      await new Registre(page).exporter()
    },
  },
]


export const laFin: readonly Etat[] = [
  {
    id: 'seance-fin',
    titre: 'Clore la séance',
    aller: async ({ page }) => {
      await page.getByRole('link', { name: /^Séance ouverte/ }).click()
      await new Seance(page).clore().waitFor()
    },
  },
  {
    id: 'seance-fin-manquants',
    titre: 'Clore : des points attendent',
    aller: async ({ page }) => {
      await new Seance(page).clore().click()
      await page.getByRole('heading', { level: 2, name: 'points attendent une réponse' }).waitFor()
    },
  },
  {
    id: 'registre-reserve',
    titre: 'Le registre, réservé au référent',
    aller: async (poste) => {
      await new Seance(poste.page).finir()
      await entrer(poste, seconde)
      await faireUnMandat(poste.page, seconde.nom, usager)
      await poste.page.evaluate(() => {
        history.pushState({}, '', '/registre')
        dispatchEvent(new PopStateEvent('popstate', { state: {} }))
      })
      await texte(poste.page, fr.registre.reserve)
    },
  },
  {
    id: 'mandats-fermes',
    titre: 'Mandats donnés à un seul aidant',
    aller: async (poste) => {
      await new Porte(poste.page).verrouiller()
      await entrer(poste, premiere)
      await new Mandats(poste.page).aller()
      await new Mandats(poste.page).fermes().waitFor()
    },
  },
  {
    id: 'un-mandat-ferme',
    titre: 'Le mandat d’une collègue',
    aller: async ({ page }) => {
      await new Mandats(page).fermes().getByRole('link').first().click()
      await titre(page, mandats.un.ferme)
    },
  },
  {
    id: 'accueil',
    titre: 'Accueil d’un poste qui a servi',
    aller: async ({ page }) => {
      await page.getByRole('link', { name: commun.accueil, exact: true }).click()
      await page.getByRole('link', { name: accueil.tous }).waitFor()
    },
  },
  {
    id: 'seance-en-route',
    titre: 'Accompagner sans mandat : c’est parti',
    aller: async ({ page }) => {
      await page.getByRole('link', { name: accueil.recevoir }).click()
      await new Seance(page).posture('jAccompagne').click()
      await new Seance(page).toutFaire('avant')
      await clic(page, seance.cestParti)
      await titre(page, seance.pendant.titre)
    },
  },
]
