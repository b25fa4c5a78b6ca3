import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/**
 * En ligne, FranceConnect est la seule entrée et le déposant est seul, ni sous tutelle ni sous curatelle ; le dossier porte sa
 * signature (docs/sources.md). Un mandat sert à préparer, pas à signer à sa place.
 */
export const organisme = definirOrganisme({
  id: 'banquedefrance',
  nom: 'Banque de France',
  teleservice: 'espace personnel des particuliers',
  adresse: 'banque-france.fr',
  adresseDite: null,
  franceConnect: 'obligatoire',
  entrees: ['aidantsConnect'],
  synonymes: ['BDF', 'Banque de France'],
  piecesUsuelles: ['pièce d’identité', 'justificatifs de ressources et de charges', 'liste des dettes', 'relevés de compte', 'quittances de loyer'],
  usage: 16,
})

const f = formalitesDe(organisme, ['banquedefrance.creer-l-espace-personnel', 'trv.se-connecter-avec-franceconnect'])
const DETTES = ['dettes', 'crédits', 'endettement', 'huissier', 'endetté', 'commission de surendettement']

export const formalites: readonly Formalite[] = [
  f('deposer-un-dossier-de-surendettement', 'Déposer un dossier de surendettement en ligne', {
    drapeaux: ['personneSigne'],
    note: 'six mois pour compléter',
    synonymes: DETTES,
    lue: true,
  }),
  f('creer-l-espace-personnel', 'Créer l’espace personnel', { drapeaux: ['compte'], synonymes: ['inscription', 's’inscrire', 'ouvrir un compte'], lue: true }),
  f('completer-un-dossier-papier', 'Compléter un dossier de surendettement papier', {
    drapeaux: ['personneSigne', 'dossierPapier'],
    note: 'cerfa 13594',
    synonymes: DETTES,
    lue: true,
  }),
  f('ajouter-des-justificatifs', 'Ajouter des justificatifs au dossier', { synonymes: ['pièce', 'document', 'envoyer', 'surendettement'], lue: true }),
  f('repondre-a-une-proposition', 'Répondre à une proposition de la commission', {
    drapeaux: ['nonDelegable'],
    note: 'la personne répond elle-même',
    synonymes: ['plan', 'surendettement', 'accepter', 'refuser', 'rétablissement personnel'],
  }),
  f('demander-le-droit-au-compte', 'Demander le droit au compte', {
    synonymes: ['ouvrir un compte bancaire', 'refus de la banque', 'sans compte', 'compte bancaire'],
    pieces: ['lettre de refus de la banque', 'pièce d’identité', 'justificatif de domicile'],
  }),
  f('consulter-le-fichage', 'Consulter sa situation aux fichiers FICP et FCC', { synonymes: ['interdit bancaire', 'fiché', 'fichage', 'chèques impayés'] }),
]
