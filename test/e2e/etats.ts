import type { Locator, Page } from '@playwright/test'
import { fr } from '../../src/i18n/fr.ts'
import { Lecture } from './pages/lecture.ts'
import { Mandats } from './pages/mandats.ts'
import { faireUnMandat } from './pages/parcours.ts'
import { Porte } from './pages/porte.ts'
import { Poste } from './pages/poste.ts'
import { Redaction } from './pages/redaction.ts'
import { Registre } from './pages/registre.ts'
import { Remise } from './pages/remise.ts'
import { Seance } from './pages/seance.ts'
import { Signature } from './pages/signature.ts'
import { UnMandatPage } from './pages/un-mandat.ts'
import { premiere, seconde, usager, usagere } from './support/personnes.ts'

/** Un poste neuf que la liste mène d'un état au suivant. */
export interface PosteDEssai {
  readonly page: Page
  readonly adresse: string
  /** Les mots de chacune, comme sur sa feuille. */
  readonly feuille: Map<string, string>
}

export interface Etat {
  readonly id: string
  readonly titre: string
  /** L'écran est tourné vers la personne. */
  readonly usager?: true
  /** Part de l'état d'avant ; finit quand l'écran est là, entier. */
  readonly aller: (poste: PosteDEssai) => Promise<void>
}

const { ouvrir, seance, rediger, lire, signer, mandats, poste: motsDuPoste, accueil, commun } = fr

const bouton = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
const clic = async (page: Page, name: string): Promise<void> => bouton(page, name).click()
const titre = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()
const texte = (page: Page, phrase: string): Promise<void> => page.getByText(phrase).first().waitFor()
const dialogue = (page: Page): Promise<void> => page.getByRole('dialog').waitFor()
const motsDe = ({ feuille }: PosteDEssai, qui: string): string => feuille.get(qui) ?? ''

async function entrer(poste: PosteDEssai, qui: { readonly nom: string; readonly etiquette: string }): Promise<void> {
  await new Porte(poste.page).ouvrir(qui.etiquette, motsDe(poste, qui.nom))
}

/** De l'accueil à la signature, par le brouillon en cours. */
async function versLaSignature({ page }: PosteDEssai): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${accueil.poursuivre}`) }).click()
  await page.waitForURL('**/rediger/*')
  await new Redaction(page).suite().waitFor()
  await new Redaction(page).continuer()
  await new Lecture(page).toutLire()
  await new Signature(page).jeSigne().waitFor()
}

const laPorte: readonly Etat[] = [
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

const lePoste: readonly Etat[] = [
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

const laSeance: readonly Etat[] = [
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

const leBrouillon: readonly Etat[] = [
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
    id: 'brouillon-nombre',
    titre: 'Un nombre suspect',
    aller: async ({ page }) => {
      await page.keyboard.press('Escape')
      await new Redaction(page).champ(rediger.personne.lieu).fill('1234567890123')
      await texte(page, rediger.nombre)
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
    titre: 'Une mesure de protection empêche de signer',
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

const laLecture: readonly Etat[] = [
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

const laSignature: readonly Etat[] = [
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

const laRemise: readonly Etat[] = [
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
      await new Remise(page).enregistrer().click()
      await texte(page, 'Copie en fichier, remise')
    },
  },
]

const lesMandats: readonly Etat[] = [
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
    id: 'un-mandat-arreter-erreur',
    titre: 'Arrêter : comment l’a-t-elle dit ?',
    aller: async ({ page }) => {
      await new UnMandatPage(page).confirmer().click()
      await texte(page, mandats.un.commentManque)
    },
  },
  { id: 'un-mandat-arrete', titre: 'Un mandat arrêté', aller: ({ page }) => new UnMandatPage(page).arreterAuGuichet() },
  { id: 'registre', titre: 'Le registre du poste', aller: ({ page }) => new Registre(page).aller() },
  {
    id: 'registre-exporte',
    titre: 'Le registre exporté',
    aller: async ({ page }) => {
      await new Registre(page).exporter()
    },
  },
]

const laFin: readonly Etat[] = [
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

/** LA liste des écrans et de leurs états, dans l'ordre où un poste neuf les rencontre. Captures et contrôles d'accès la suivent. */
export const etats: readonly Etat[] = [
  ...laPorte,
  ...lePoste,
  ...laSeance,
  ...leBrouillon,
  ...laLecture,
  ...laSignature,
  ...laRemise,
  ...lesMandats,
  ...laFin,
]
