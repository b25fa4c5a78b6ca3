import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

export const organisme = definirOrganisme({
  id: 'ameli',
  nom: 'Assurance maladie',
  teleservice: 'compte ameli',
  adresse: 'ameli.fr',
  adresseDite: null,
  franceConnect: 'oui',
  entrees: ['boiteDediee', 'codeDicte', 'aidantsConnect'],
  synonymes: ['CPAM', 'ameli', 'sécu', 'sécurité sociale', 'caisse primaire d’assurance maladie', 'CNAM', 'CRAMIF', 'CGSS'],
  piecesUsuelles: [
    'carte Vitale',
    'pièce d’identité',
    'photo d’identité',
    'RIB déjà connu de la caisse',
    'avis d’impôt et ressources des douze derniers mois (C2S)',
  ],
  usage: 3,
})

const f = formalitesDe(organisme, ['ameli.creer-le-compte', 'trv.creer-une-adresse-electronique'])
const C2S = ['C2S', 'CSS', 'CMU', 'CMU-C', 'ACS', 'mutuelle gratuite', 'mutuelle', 'complémentaire']

export const formalites: readonly Formalite[] = [
  f('creer-le-compte', 'Créer le compte ameli', {
    drapeaux: ['compte'],
    synonymes: ['inscription', 's’inscrire', 'ouvrir un compte', 'première connexion'],
    lue: true,
  }),
  f('reinitialiser-le-mot-de-passe', 'Demander un code provisoire ou réinitialiser le mot de passe', {
    drapeaux: ['compte'],
    note: 'code parfois envoyé par courrier',
    synonymes: ['mdp', 'mot de passe oublié', 'bloqué', 'perdu'],
    lue: true,
  }),
  f('commander-la-carte-vitale', 'Commander ou renouveler la carte Vitale', { synonymes: ['carte de sécu', 'photo'], lue: true }),
  f('declarer-la-perte-de-la-carte-vitale', 'Déclarer la perte ou le vol de la carte Vitale', {
    synonymes: ['carte de sécu', 'perdue', 'volée'],
    lue: true,
  }),
  f('telecharger-une-attestation-de-droits', 'Télécharger une attestation de droits', {
    synonymes: ['attestation de sécu', 'justificatif', 'imprimer', 'Vitale'],
    lue: true,
  }),
  f('telecharger-un-releve', 'Télécharger un relevé d’indemnités journalières ou de paiement', {
    drapeaux: ['sante'],
    synonymes: ['IJ', 'IJSS', 'arrêt maladie', 'attestation', 'remboursements'],
  }),
  f('demander-la-c2s', 'Demander la Complémentaire santé solidaire', { drapeaux: ['sante'], synonymes: C2S, lue: true }),
  f('renouveler-la-c2s', 'Renouveler la Complémentaire santé solidaire', {
    drapeaux: ['sante', 'delaiLegal'],
    recurrence: 'annuelle',
    note: 'entre quatre et deux mois avant la fin',
    synonymes: C2S,
  }),
  f('demander-l-ouverture-de-droits', 'Demander l’ouverture de droits (Puma)', {
    drapeaux: ['dossierPapier'],
    note: 'dossier papier',
    synonymes: ['affiliation', 'protection universelle maladie', 's’affilier', 'numéro de sécurité sociale'],
  }),
  f('demander-l-ame', 'Demander l’aide médicale de l’État (AME)', {
    drapeaux: ['dossierPapier'],
    note: 'dossier papier ou guichet',
    synonymes: ['sans papiers', 'étranger'],
  }),
  f('declarer-un-changement-d-adresse', 'Déclarer un changement d’adresse', { synonymes: ['déménagement', 'déménager'], lue: true }),
  f('modifier-le-rib', 'Modifier les coordonnées bancaires', {
    drapeaux: ['rib'],
    note: 'vérifier deux fois',
    synonymes: ['RIB', 'IBAN', 'banque', 'compte bancaire'],
    lue: true,
  }),
  f('declarer-une-naissance', 'Déclarer une naissance et rattacher un enfant', { synonymes: ['bébé', 'nouveau-né', 'ayant droit'] }),
  f('declarer-un-medecin-traitant', 'Déclarer un médecin traitant', { drapeaux: ['sante'], synonymes: ['docteur', 'généraliste'] }),
  f('envoyer-un-arret-de-travail', 'Envoyer un arrêt de travail', { drapeaux: ['sante'], synonymes: ['arrêt maladie', 'IJ', 'congé maladie'], lue: true }),
  f('envoyer-une-feuille-de-soins', 'Envoyer une feuille de soins', { drapeaux: ['sante'], synonymes: ['remboursement', 'médecin'] }),
  f('commander-la-carte-europeenne', 'Commander la carte européenne d’assurance maladie', { synonymes: ['CEAM', 'voyage', 'étranger', 'Europe'], lue: true }),
  f('demander-une-pension-d-invalidite', 'Demander une pension d’invalidité ou l’ASI', {
    drapeaux: ['sante'],
    synonymes: ['allocation supplémentaire d’invalidité', 'handicap', 'inapte'],
  }),
  f('demander-une-aide-financiere', 'Demander une aide financière individuelle', {
    synonymes: ['secours', 'action sanitaire et sociale', 'dentiste', 'lunettes'],
  }),
  f('consulter-les-remboursements', 'Consulter les remboursements', { drapeaux: ['sante'], synonymes: ['soins', 'décompte'], lue: true }),
  f('envoyer-un-message', 'Envoyer un message à la caisse', { synonymes: ['écrire', 'contacter', 'mail', 'question'], lue: true }),
  f('former-un-recours-amiable', 'Former un recours amiable', {
    drapeaux: ['delaiLegal'],
    note: 'dans les deux mois',
    synonymes: ['contester', 'contestation', 'CRA', 'commission de recours amiable', 'réclamation'],
  }),
]
