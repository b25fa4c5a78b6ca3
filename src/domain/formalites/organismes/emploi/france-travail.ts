import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** Depuis janvier 2025, les bénéficiaires du RSA et les jeunes suivis en mission locale sont inscrits d'office (docs/sources.md). */
export const organisme = definirOrganisme({
  id: 'francetravail',
  nom: 'France Travail',
  teleservice: 'espace candidat',
  adresse: 'francetravail.fr',
  adresseDite: null,
  franceConnect: 'oui',
  entrees: ['boiteDediee', 'codeDicte', 'aidantsConnect'],
  synonymes: ['Pôle emploi', 'ANPE', 'Assedic', 'chômage', 'FT', 'Unédic', 'demandeur d’emploi'],
  piecesUsuelles: ['pièce d’identité ou titre de séjour', 'CV', 'attestations employeur', 'bulletins de salaire', 'RIB'],
  usage: 6,
})

const f = formalitesDe(organisme, ['francetravail.s-inscrire', 'trv.creer-une-adresse-electronique'])

export const formalites: readonly Formalite[] = [
  f('s-inscrire', 'S’inscrire comme demandeur d’emploi (crée l’espace)', {
    drapeaux: ['compte'],
    note: 'brouillon gardé quinze jours',
    synonymes: ['inscription', 'chômeur', 'créer un compte', 'perte d’emploi', 'licenciement', 'fin de contrat'],
    lue: true,
  }),
  f('se-reinscrire', 'Se réinscrire comme demandeur d’emploi', { synonymes: ['réinscription', 'inscription', 'radié', 'radiation'], lue: true }),
  f('reinitialiser-le-mot-de-passe', 'Réinitialiser le mot de passe de l’espace candidat', {
    drapeaux: ['compte'],
    synonymes: ['mdp', 'mot de passe oublié', 'bloqué', 'perdu', 'identifiant'],
  }),
  f('demander-l-are', 'Demander l’allocation d’aide au retour à l’emploi (ARE)', {
    synonymes: ['chômage', 'indemnisation', 'indemnités', 'allocation chômage', 'droits au chômage'],
    lue: true,
  }),
  f('demander-l-ass', 'Demander l’allocation de solidarité spécifique (ASS)', { synonymes: ['fin de droits', 'chômage longue durée'] }),
  f('s-actualiser', 'Actualiser sa situation mensuelle', {
    recurrence: 'mensuelle',
    note: 'du 28 au 15 de chaque mois',
    synonymes: ['actualisation', 's’actualiser', 'pointer', 'pointage', 'déclaration mensuelle', 'tous les mois'],
    lue: true,
  }),
  f('telecharger-une-attestation', 'Télécharger un avis de situation ou une attestation de paiement', {
    synonymes: ['justificatif', 'imprimer', 'attestation d’inscription', 'montant imposable'],
    lue: true,
  }),
  f('transmettre-un-justificatif', 'Transmettre une attestation employeur ou un justificatif', {
    synonymes: ['document', 'pièce', 'envoyer', 'bulletin de salaire', 'fiche de paie', 'scanner'],
    lue: true,
  }),
  f('declarer-un-changement', 'Déclarer un changement de situation', {
    synonymes: ['reprise d’emploi', 'arrêt maladie', 'formation', 'mariage', 'CDI', 'intérim'],
    lue: true,
  }),
  f('declarer-un-changement-d-adresse', 'Déclarer un changement d’adresse', { synonymes: ['déménagement', 'déménager'] }),
  f('choisir-un-rendez-vous', 'Choisir ou modifier un rendez-vous', { synonymes: ['RDV', 'entretien', 'conseiller', 'reporter', 'annuler'], lue: true }),
  f('publier-le-cv', 'Publier ou mettre à jour le CV', { synonymes: ['curriculum vitae', 'profil', 'compétences', 'offres'], lue: true }),
  f('demander-une-aide-a-la-mobilite', 'Demander une aide à la mobilité ou au permis', {
    synonymes: ['déplacement', 'essence', 'transport', 'garde d’enfant', 'AGEPI', 'bon de transport'],
    lue: true,
  }),
  f('demander-une-formation', 'Demander une formation ou un devis (AIF)', { synonymes: ['aide individuelle à la formation', 'stage', 'financement'], lue: true }),
  f('contester-une-decision', 'Contester une décision ou un trop-perçu', {
    drapeaux: ['delaiLegal'],
    note: 'dans les deux mois',
    synonymes: ['recours', 'réclamation', 'radiation', 'indu', 'médiateur', 'dette', 'sanction'],
  }),
  f('envoyer-un-message', 'Envoyer un message au conseiller', { synonymes: ['écrire', 'contacter', 'mail', 'question'], lue: true }),
]
