import { fr } from '../../../src/i18n/fr.ts'
import { Porte } from '../pages/porte.ts'
import { Redaction } from '../pages/redaction.ts'
import { Seance } from '../pages/seance.ts'
import { premiere, usagere } from '../support/personnes.ts'
import { clic, titre, texte, dialogue, entrer, type Etat } from './passages.ts'

const { seance, rediger, accueil, commun } = fr

export const laSeance: readonly Etat[] = [
  {
    id: 'posture',
    titre: 'La question de posture',
    aller: async (poste) => {
      await new Porte(poste.page).attendreUnNouvelEssai()
      await entrer(poste, premiere)
      await poste.page.getByRole('link', { name: accueil.recevoir }).click()
      await titre(poste.page, seance.titrePosture)
    },
  },
  {
    id: 'points',
    titre: 'Les points d’avant',
    aller: async ({ page }) => {
      await new Seance(page).posture('jeFais').click()
      await new Seance(page).point('fenetre-privee').waitFor()
    },
  },
  {
    id: 'points-pourquoi',
    titre: 'Un point : pourquoi, comment',
    aller: async ({ page }) => {
      await new Seance(page).point('adresse-officielle').getByText(seance.pourquoiComment).click()
    },
  },
  {
    id: 'points-exception',
    titre: 'Un point impossible ici',
    aller: async ({ page }) => {
      await new Seance(page).point('fenetre-privee').getByRole('button', { name: seance.impossible }).click()
      await page.getByRole('textbox', { name: seance.motif }).waitFor()
    },
  },
  {
    id: 'points-manquants',
    titre: 'Des points attendent une réponse',
    aller: async ({ page }) => {
      await page.getByRole('textbox', { name: seance.motif }).fill('navigateur imposé par la mairie')
      await clic(page, seance.noter)
      await texte(page, 'Impossible ici : navigateur imposé')
      await new Seance(page).rediger().click()
      await page.getByRole('heading', { level: 2, name: 'points attendent une réponse' }).waitFor()
    },
  },
  {
    id: 'points-urgence',
    titre: 'Continuer en urgence',
    aller: async ({ page }) => {
      await clic(page, seance.urgent)
      await page.getByRole('heading', { level: 2, name: seance.urgentTitre }).waitFor()
    },
  },
  {
    id: 'points-faits',
    titre: 'Tous les points répondus',
    aller: async ({ page }) => {
      await page.keyboard.press('Escape')
      await new Seance(page).toutFaire('avant')
    },
  },
]


export const leBrouillon: readonly Etat[] = [
  {
    id: 'brouillon-vide',
    titre: 'Un brouillon neuf',
    aller: async ({ page }) => {
      await new Seance(page).rediger().click()
      await page.waitForURL('**/rediger/*')
      await new Redaction(page).suite().waitFor()
    },
  },
  {
    id: 'brouillon-erreurs',
    titre: 'Le brouillon : réponses à revoir',
    aller: async ({ page }) => {
      await new Redaction(page).suite().click()
      await page.getByRole('heading', { level: 2, name: 'réponses à revoir' }).waitFor()
    },
  },
  {
    id: 'brouillon-recherche',
    titre: 'La recherche de formalités, ouverte',
    aller: async ({ page }) => {
      await page.keyboard.press('ControlOrMeta+k')
      await new Redaction(page).recherche().fill('caf')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    id: 'brouillon-recherche-vide',
    titre: 'Rien au catalogue',
    aller: async ({ page }) => {
      await new Redaction(page).recherche().fill('zzzz')
      await texte(page, 'Rien au catalogue')
    },
  },
  {
    id: 'brouillon-ecrire',
    titre: 'Une formalité hors catalogue, mal dite',
    aller: async ({ page }) => {
      const { ecrire } = rediger.formalites
      // La liste a pu se refermer : Firefox rend le clavier à sa fenêtre quand on la redimensionne.
      await new Redaction(page).recherche().fill('zzzzz')
      await page.getByRole('option', { name: rediger.formalites.ecrireCeci }).waitFor()
      await page.keyboard.press('Enter')
      await new Redaction(page).champ(ecrire.organisme).fill('Mutuelle des Tilleuls')
      await new Redaction(page).champ(ecrire.phrase).fill('Gérer mon dossier')
      await clic(page, ecrire.ajouter)
      await texte(page, fr.refus.FormaliteGenerale)
    },
  },
  {
    id: 'brouillon-situation',
    titre: 'Une situation ouverte, une ligne cochée',
    aller: async ({ page }) => {
      await clic(page, rediger.formalites.ecrire.annuler)
      await new Redaction(page).recherche().fill('')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await texte(page, rediger.formalites.cocher)
      await page.keyboard.press('Space')
    },
  },
  {
    id: 'brouillon-details',
    titre: 'Une ligne et ses détails',
    aller: async ({ page }) => {
      // La situation est quittée, que sa liste soit restée ouverte ou non (voir plus haut).
      await page.keyboard.press('ControlOrMeta+k')
      await page.keyboard.press('Escape')
      await new Redaction(page).ajouter('simulation de droits')
      await page.getByRole('button', { name: rediger.formalites.detailsLigne.replace('{titre}', '') }).click()
      await clic(page, rediger.formalites.rythme.plusieurs)
      await page.getByRole('radio', { name: rediger.formalites.rythme.fois }).check()
    },
  },
  {
    id: 'brouillon-nombre',
    titre: 'Un nombre suspect',
    aller: async ({ page }) => {
      await page.getByRole('button', { name: rediger.formalites.retirerLigne.replace('{titre}', '') }).click()
      await new Redaction(page).champ(rediger.personne.lieu).fill('1234567890123')
      await texte(page, rediger.questions.NombreSuspect.phrase)
    },
  },
  {
    id: 'brouillon-numero-refuse',
    titre: 'Un numéro de sécurité sociale, refusé',
    aller: async ({ page }) => {
      await new Redaction(page).champ(rediger.personne.lieu).fill('2 50 09 99 123 456')
      await texte(page, fr.refus.NirRefuse)
    },
  },
  {
    id: 'brouillon-protection',
    titre: 'Un tuteur signe au nom de la personne',
    aller: async ({ page }) => {
      const redaction = new Redaction(page)
      await redaction.groupe(rediger.juge.question).getByRole('radio', { name: rediger.juge.reponses.oui }).check()
      await redaction.groupe(rediger.juge.laquelle).getByRole('radio', { name: rediger.juge.mesures.tutelle }).check()
      await texte(page, rediger.juge.suites.tutelle)
    },
  },
  {
    id: 'brouillon-rempli',
    titre: 'Un brouillon prêt, et son aperçu',
    aller: async ({ page }) => {
      const redaction = new Redaction(page)
      await redaction.remplir(usagere)
      await redaction.attendreEnregistre()
    },
  },
  {
    id: 'brouillon-partir',
    titre: 'Parti sans signer ?',
    aller: async ({ page }) => {
      await clic(page, rediger.partir)
      await dialogue(page)
    },
  },
  {
    id: 'accueil-brouillon',
    titre: 'Accueil avec un brouillon',
    aller: async ({ page }) => {
      await clic(page, rediger.partirNon)
      await page.getByRole('link', { name: commun.accueil, exact: true }).click()
      await page.getByRole('link', { name: new RegExp(`^${accueil.poursuivre}`) }).waitFor()
    },
  },
  {
    id: 'accueil-abandonner',
    titre: 'Abandonner ce brouillon ?',
    aller: async ({ page }) => {
      await page.getByRole('button', { name: new RegExp(`^${accueil.abandonner}`) }).click()
      await dialogue(page)
    },
  },
]
