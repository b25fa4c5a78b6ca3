import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/**
 * Sans FranceConnect, on entre avec le numéro de sécurité sociale, le mot de passe et un code à six chiffres reçu par
 * courriel, valable 15 minutes (depuis le 10 décembre 2024, docs/sources.md) : boîte dédiée, ou code dicté par téléphone.
 */
export const organisme = definirOrganisme({
  id: 'caf',
  nom: 'CAF',
  teleservice: 'Mon Compte',
  adresse: 'caf.fr',
  adresseDite: null,
  franceConnect: 'oui',
  entrees: ['boiteDediee', 'codeDicte', 'aidantsConnect'],
  synonymes: ['Caisse d’allocations familiales', 'allocations', 'allocs', 'CNAF'],
  piecesUsuelles: [
    'pièce d’identité ou titre de séjour',
    'RIB',
    'bail et attestation de loyer',
    'livret de famille',
    'ressources des trois derniers mois',
    'avis d’impôt',
  ],
  usage: 2,
})

const f = formalitesDe(organisme, ['caf.creer-l-espace-mon-compte', 'trv.creer-une-adresse-electronique'])
const RSA = ['RSA', 'revenu de solidarité active', 'RMI', 'minima sociaux']
const PRIME = ['prime d’activité', 'PPA', 'complément de salaire']
const LOGEMENT = ['APL', 'AL', 'ALF', 'ALS', 'aide au logement', 'allocation logement', 'loyer']

export const formalites: readonly Formalite[] = [
  f('creer-l-espace-mon-compte', 'Créer l’espace Mon Compte', {
    drapeaux: ['compte'],
    synonymes: ['inscription', 's’inscrire', 'ouvrir un compte', 'allocataire', 'première connexion'],
    lue: true,
  }),
  f('reinitialiser-le-mot-de-passe', 'Réinitialiser le mot de passe du compte', {
    drapeaux: ['compte'],
    synonymes: ['mdp', 'mot de passe oublié', 'bloqué', 'perdu'],
  }),
  f('faire-une-simulation', 'Faire une simulation de droits', { synonymes: ['simuler', 'estimer', 'calcul', 'combien'], lue: true }),
  f('demander-le-rsa', 'Déposer une demande de RSA', { note: 'ouvre le dossier d’allocataire', synonymes: RSA, lue: true }),
  f('demander-la-prime-d-activite', 'Déposer une demande de prime d’activité', { synonymes: PRIME, lue: true }),
  f('declaration-trimestrielle', 'Faire la déclaration trimestrielle de ressources (RSA, prime d’activité, AAH)', {
    recurrence: 'trimestrielle',
    synonymes: ['DTR', 'déclarer mes ressources', 'revenus', 'tous les 3 mois', 'allocation adulte handicapé', ...RSA, ...PRIME],
    lue: true,
  }),
  f('telecharger-une-attestation', 'Télécharger une attestation de paiement ou de quotient familial', {
    synonymes: ['QF', 'justificatif', 'imprimer'],
    lue: true,
  }),
  f('declarer-les-ressources-annuelles', 'Déclarer les ressources annuelles', {
    recurrence: 'annuelle',
    synonymes: ['revenus', 'déclaration annuelle', 'DR'],
  }),
  f('demander-une-aide-au-logement', 'Déposer une demande d’aide au logement (APL, ALF, ALS)', { synonymes: LOGEMENT, lue: true }),
  f('transmettre-l-attestation-de-loyer', 'Transmettre l’attestation de loyer ou le bail', {
    synonymes: ['quittance', 'propriétaire', 'bailleur', ...LOGEMENT],
    lue: true,
  }),
  f('demander-les-allocations-familiales', 'Demander les allocations familiales ou le complément familial', {
    synonymes: ['AF', 'CF', 'enfants', 'allocs'],
    lue: true,
  }),
  f('demander-l-asf', 'Demander l’allocation de soutien familial (ASF)', {
    synonymes: ['parent isolé', 'pension alimentaire', 'mère seule', 'Aripa'],
    lue: true,
  }),
  f('declarer-une-grossesse', 'Déclarer une grossesse ou une naissance (Paje)', {
    drapeaux: ['sante'],
    synonymes: ['bébé', 'enceinte', 'prime de naissance', 'accueil du jeune enfant'],
  }),
  f('demander-le-cmg', 'Demander le complément de libre choix du mode de garde (CMG)', {
    synonymes: ['assistante maternelle', 'nounou', 'garde d’enfant', 'Paje', 'Pajemploi'],
    lue: true,
  }),
  f('declarer-la-scolarite', 'Déclarer la scolarité d’un enfant de 16 à 18 ans (ARS)', {
    recurrence: 'annuelle',
    synonymes: ['allocation de rentrée scolaire', 'école', 'lycée', 'apprentissage'],
  }),
  f('demander-l-ajpa-ou-l-ajpp', 'Demander l’AJPA ou l’AJPP', {
    drapeaux: ['sante'],
    synonymes: ['proche aidant', 'présence parentale', 'allocation journalière', 'enfant malade'],
    lue: true,
  }),
  f('completer-le-dossier-aah', 'Compléter le dossier AAH côté CAF', {
    drapeaux: ['sante'],
    synonymes: ['allocation aux adultes handicapés', 'handicap', 'MDPH'],
  }),
  f('declarer-un-changement-familial', 'Déclarer un changement de situation familiale', {
    synonymes: ['mariage', 'pacs', 'concubinage', 'vie commune', 'décès', 'enfant'],
    lue: true,
  }),
  f('declarer-une-separation', 'Déclarer une séparation', { synonymes: ['divorce', 'rupture', 'parent isolé'], lue: true }),
  f('declarer-un-changement-professionnel', 'Déclarer un changement de situation professionnelle', {
    synonymes: ['emploi', 'travail', 'chômage', 'reprise', 'perte d’emploi'],
  }),
  f('declarer-un-changement-d-adresse', 'Déclarer un changement d’adresse', { synonymes: ['déménagement', 'déménager'], lue: true }),
  f('modifier-le-rib', 'Modifier les coordonnées bancaires (RIB)', {
    drapeaux: ['rib'],
    note: 'vérifier deux fois',
    synonymes: ['IBAN', 'banque', 'compte bancaire'],
  }),
  f('modifier-les-coordonnees', 'Modifier l’adresse électronique ou le téléphone', {
    synonymes: ['e-mail', 'email', 'mail', 'portable', 'numéro', 'coordonnées'],
  }),
  f('transmettre-un-justificatif', 'Transmettre un justificatif demandé', { synonymes: ['document', 'pièce', 'envoyer', 'scanner'], lue: true }),
  f('envoyer-un-message', 'Envoyer un message à la CAF', { synonymes: ['écrire', 'contacter', 'mail', 'question'], lue: true }),
  f('demander-une-remise-de-dette', 'Demander une remise de dette', { synonymes: ['indu', 'trop-perçu', 'effacer', 'rembourser'] }),
  f('demander-un-echelonnement', 'Demander un échelonnement de trop-perçu', { synonymes: ['indu', 'dette', 'échéancier', 'mensualités'] }),
  f('former-un-recours-amiable', 'Former un recours amiable (CRA)', {
    drapeaux: ['delaiLegal'],
    note: 'dans les deux mois',
    synonymes: ['contester', 'contestation', 'commission de recours amiable', 'désaccord', 'réclamation'],
  }),
  f('demander-une-aide-financiere', 'Demander une aide financière d’action sociale', { synonymes: ['secours', 'prêt', 'vacances', 'VACAF'] }),
  f('prendre-rendez-vous', 'Prendre rendez-vous', { synonymes: ['RDV', 'rencontrer', 'conseiller'] }),
  // Le titre est celui de caf.fr ; l'identifiant évite un mot que le lexique réserve.
  f('ouvrir-l-acces-au-conjoint', 'Autoriser le conjoint à accéder au dossier', { synonymes: ['époux', 'épouse', 'mari', 'femme', 'couple'], lue: true }),
]
