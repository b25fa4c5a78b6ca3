import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

export const organisme = definirOrganisme({
  id: 'anef',
  nom: 'Étrangers en France (préfecture)',
  teleservice: 'compte ANEF',
  adresse: 'administration-etrangers-en-france.interieur.gouv.fr',
  adresseDite: null,
  franceConnect: 'oui',
  entrees: ['boiteDediee', 'codeDicte', 'aidantsConnect'],
  synonymes: ['ANEF', 'préfecture', 'étranger', 'étrangers', 'immigration', 'papiers', 'OFII'],
  piecesUsuelles: ['passeport', 'titre de séjour actuel', 'justificatif de domicile de moins de six mois', 'e-photo', 'actes d’état civil'],
  usage: 13,
})

const f = formalitesDe(organisme, ['anef.creer-le-compte', 'trv.creer-une-adresse-electronique'])
const TITRE = ['carte de séjour', 'carte de résident', 'régularisation', 'récépissé']

export const formalites: readonly Formalite[] = [
  f('creer-le-compte', 'Créer le compte Étrangers en France', {
    drapeaux: ['compte'],
    note: 'dès seize ans',
    synonymes: ['inscription', 's’inscrire', 'ouvrir un compte'],
    lue: true,
  }),
  f('valider-un-vls-ts', 'Valider un visa de long séjour (VLS-TS)', {
    drapeaux: ['paiement'],
    note: 'timbre à payer',
    synonymes: ['visa long séjour', 'visa étudiant', 'visa conjoint'],
    lue: true,
  }),
  f('renouveler-le-titre-de-sejour', 'Renouveler un titre de séjour', { synonymes: ['renouvellement', 'prolonger', 'expire', 'périmé', ...TITRE], lue: true }),
  f('demander-un-titre-de-sejour', 'Demander un premier titre de séjour', { synonymes: ['première demande', ...TITRE], lue: true }),
  f('declarer-un-changement-d-adresse', 'Déclarer un changement d’adresse', {
    note: 'nouveau titre facultatif et payant',
    synonymes: ['déménagement', 'déménager'],
    lue: true,
  }),
  f('declarer-un-changement-familial', 'Déclarer un changement d’état civil ou de situation familiale', { synonymes: ['mariage', 'divorce', 'naissance', 'nom'], lue: true }),
  f('demander-un-duplicata', 'Demander un duplicata de titre de séjour (perte, vol, détérioration)', { synonymes: ['perdu', 'perdue', 'volé', 'refaire', ...TITRE], lue: true }),
  f('demander-un-dcem', 'Demander un document de circulation pour mineur (DCEM)', { synonymes: ['enfant', 'voyage', 'sortie du territoire'], lue: true }),
  f('demander-un-titre-de-voyage', 'Demander un titre de voyage', { synonymes: ['réfugié', 'apatride', 'protection subsidiaire', 'passeport réfugié'], lue: true }),
  f('demander-la-naturalisation', 'Demander la naturalisation', {
    synonymes: ['nationalité française', 'devenir français', 'NATALI'],
    pieces: ['passeport', 'titre de séjour', 'actes d’état civil', 'diplôme ou attestation de français', 'avis d’impôt'],
    lue: true,
  }),
  f('telecharger-une-attestation', 'Télécharger une attestation de prolongation ou de décision favorable', { synonymes: ['API', 'récépissé', 'justificatif', 'imprimer'] }),
  f('repondre-a-un-complement', 'Répondre à une demande de complément', { synonymes: ['pièce manquante', 'document', 'justificatif', 'envoyer'] }),
  f('prendre-rendez-vous', 'Prendre rendez-vous en préfecture, pour un titre qui ne se demande pas en ligne', { synonymes: ['RDV', 'créneau', 'sous-préfecture', 'guichet'] }),
]
