import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** Pour l'immatriculation, un tiers joint le mandat propre à l'opérateur, signé, et une pièce d'identité (docs/sources.md). */
export const organisme = definirOrganisme({
  id: 'ants',
  nom: 'France Titres (ANTS)',
  teleservice: 'compte usager',
  adresse: 'ants.gouv.fr',
  adresseDite: null,
  franceConnect: 'oui',
  entrees: ['boiteDediee', 'codeDicte', 'aidantsConnect'],
  synonymes: ['ANTS', 'France Titres', 'papiers', 'titres'],
  piecesUsuelles: ['e-photo', 'justificatif de domicile de moins d’un an', 'ancien titre'],
  usage: 1,
})

const f = formalitesDe(organisme, ['ants.creer-le-compte', 'trv.creer-une-adresse-electronique'])
const CNI = ['CNI', 'carte nationale d’identité', 'papiers d’identité']
const GRISE = ['carte grise', 'voiture', 'véhicule', 'immatriculation', 'SIV', 'scooter', 'moto']
const PIECES_GRISE = ['justificatif de domicile de moins de six mois', 'certificat d’immatriculation', 'pièce d’identité', 'mandat propre à l’immatriculation']
const PIECES_PERMIS = ['e-photo', 'pièce d’identité', 'justificatif de domicile de moins de six mois', 'ancien permis ou déclaration de perte']
const PRE_DEMANDE = 'facultative, valable douze mois, non modifiable une fois validée'

export const formalites: readonly Formalite[] = [
  f('creer-le-compte', 'Créer le compte ANTS', { drapeaux: ['compte'], synonymes: ['inscription', 's’inscrire', 'ouvrir un compte'], lue: true }),
  f('pre-demande-carte-d-identite', 'Faire une pré-demande de carte d’identité', {
    note: PRE_DEMANDE,
    synonymes: ['renouveler', 'renouvellement', 'refaire', ...CNI],
    lue: true,
  }),
  f('pre-demande-passeport', 'Faire une pré-demande de passeport', {
    note: PRE_DEMANDE,
    synonymes: ['renouveler', 'renouvellement', 'refaire', 'voyage', 'timbre fiscal'],
    lue: true,
  }),
  f('modifier-l-adresse-carte-d-identite', 'Modifier l’adresse sur la carte d’identité (pré-demande)', {
    note: PRE_DEMANDE,
    synonymes: ['déménagement', 'changement d’adresse', ...CNI],
    lue: true,
  }),
  f('prendre-rendez-vous-en-mairie', 'Prendre rendez-vous en mairie pour un titre', { synonymes: ['RDV', 'créneau', 'carte d’identité', 'passeport'], lue: true }),
  f('declarer-la-perte-d-un-titre', 'Déclarer la perte d’un titre (carte d’identité, passeport)', { synonymes: ['perdu', 'perdue', 'volé', 'vol', 'papiers perdus'] }),
  f('s-inscrire-au-permis', 'S’inscrire à l’examen du permis de conduire', {
    synonymes: ['code', 'NEPH', 'auto-école', 'candidat'],
    pieces: ['e-photo', 'pièce d’identité', 'justificatif de domicile de moins de six mois', 'attestation de recensement ou de journée défense'],
    lue: true,
  }),
  f('renouveler-le-permis', 'Renouveler le permis de conduire', { synonymes: ['périmé', 'expiré', 'visite médicale'], pieces: PIECES_PERMIS, lue: true }),
  f('demander-un-duplicata-de-permis', 'Demander un duplicata de permis de conduire (perte, vol)', {
    synonymes: ['perdu', 'volé', 'détérioré', 'refaire'],
    pieces: PIECES_PERMIS,
    lue: true,
  }),
  f('echanger-un-permis-etranger', 'Demander l’échange d’un permis de conduire étranger', {
    synonymes: ['échanger', 'conversion', 'international'],
    pieces: ['permis étranger', 'titre de séjour', 'e-photo', 'justificatif de domicile de moins de six mois'],
    lue: true,
  }),
  f('consulter-les-points', 'Consulter les points ou le relevé d’information du permis', { synonymes: ['solde', 'Télépoints', 'relevé intégral'], lue: true }),
  f('changer-le-titulaire-carte-grise', 'Changer le titulaire du certificat d’immatriculation', {
    drapeaux: ['mandatOperateur', 'paiement'],
    note: 'taxe à payer par carte',
    synonymes: ['achat', 'acheter', 'occasion', 'propriétaire', ...GRISE],
    pieces: [...PIECES_GRISE, 'certificat de cession', 'attestation d’assurance', 'permis de conduire'],
    lue: true,
  }),
  f('changer-l-adresse-carte-grise', 'Changer l’adresse du certificat d’immatriculation', {
    drapeaux: ['mandatOperateur'],
    synonymes: ['déménagement', 'changement d’adresse', ...GRISE],
    pieces: PIECES_GRISE,
    lue: true,
  }),
  f('declarer-la-cession', 'Déclarer la cession d’un véhicule', {
    drapeaux: ['mandatOperateur'],
    synonymes: ['vente', 'vendre', 'vendu', 'don', ...GRISE],
    pieces: [...PIECES_GRISE, 'certificat de cession'],
    lue: true,
  }),
  f('demander-un-duplicata-carte-grise', 'Demander un duplicata de certificat d’immatriculation', {
    drapeaux: ['mandatOperateur'],
    synonymes: ['perdue', 'perte', 'volée', 'vol', 'refaire', ...GRISE],
    pieces: PIECES_GRISE,
    lue: true,
  }),
  f('changer-l-etat-civil-carte-grise', 'Signaler un changement d’état civil sur le certificat d’immatriculation', {
    drapeaux: ['mandatOperateur'],
    synonymes: ['changement de nom', 'nom de mariage', ...GRISE],
    pieces: PIECES_GRISE,
    lue: true,
  }),
  f('suivre-une-demande', 'Suivre une demande de titre', { synonymes: ['avancement', 'où en est', 'suivi', 'prêt'] }),
]
