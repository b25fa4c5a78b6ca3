import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

export const organisme = definirOrganisme({
  id: 'retraite',
  nom: 'Assurance retraite',
  teleservice: 'espace personnel',
  adresse: 'lassuranceretraite.fr',
  adresseDite: null,
  franceConnect: 'oui',
  entrees: ['boiteDediee', 'codeDicte', 'aidantsConnect'],
  synonymes: ['Cnav', 'Carsat', 'retraite', 'caisse de retraite', 'CGSS', 'vieillesse', 'retraité', 'pension'],
  piecesUsuelles: ['pièce d’identité', 'RIB', 'deux derniers avis d’impôt', 'derniers bulletins de salaire', 'livret de famille'],
  usage: 5,
})

const f = formalitesDe(organisme, ['retraite.creer-l-espace-personnel', 'trv.creer-une-adresse-electronique'])
const CARRIERE = ['RIS', 'trimestres', 'relevé de situation', 'points']

export const formalites: readonly Formalite[] = [
  f('demander-la-retraite', 'Demander la retraite (tous régimes)', {
    note: 'quatre à six mois avant le départ',
    synonymes: ['retrete', 'départ à la retraite', 'partir à la retraite', 'liquidation', 'première demande', 'pension de retraite'],
    lue: true,
  }),
  f('creer-l-espace-personnel', 'Créer l’espace personnel', {
    drapeaux: ['compte'],
    synonymes: ['inscription', 's’inscrire', 'ouvrir un compte', 'première connexion'],
    lue: true,
  }),
  f('telecharger-le-releve-de-carriere', 'Consulter ou télécharger le relevé de carrière', { synonymes: CARRIERE, lue: true }),
  f('demander-une-correction-de-carriere', 'Demander une correction de carrière', { synonymes: ['erreur', 'oubli', 'régulariser', ...CARRIERE], lue: true }),
  f('faire-une-estimation', 'Faire une estimation de retraite', { synonymes: ['simulation', 'simuler', 'calcul', 'combien', 'âge de départ'], lue: true }),
  f('suivre-la-demande', 'Suivre la demande de retraite', { synonymes: ['avancement', 'où en est', 'dossier', 'suivi'], lue: true }),
  f('demander-la-reversion', 'Demander une pension de réversion', {
    synonymes: ['veuf', 'veuve', 'veuvage', 'décès du conjoint', 'conjoint décédé'],
    pieces: ['pièce d’identité', 'RIB', 'acte de décès', 'livret de famille', 'avis d’impôt'],
  }),
  f('demander-l-aspa', 'Demander l’allocation de solidarité aux personnes âgées (ASPA)', {
    drapeaux: ['dossierPapier'],
    note: 'formulaire papier',
    synonymes: ['minimum vieillesse', 'petite retraite', 'minimum retraite'],
    lue: true,
  }),
  f('telecharger-une-attestation-de-paiement', 'Télécharger une attestation de paiement', { synonymes: ['justificatif', 'imprimer', 'montant'], lue: true }),
  f('telecharger-une-attestation-fiscale', 'Télécharger une attestation fiscale', { synonymes: ['impôts', 'montant à déclarer', 'justificatif'] }),
  f('modifier-le-rib', 'Modifier les coordonnées bancaires', {
    drapeaux: ['rib'],
    note: 'vérifier deux fois',
    synonymes: ['RIB', 'IBAN', 'banque', 'compte bancaire'],
  }),
  f('declarer-un-changement-d-adresse', 'Déclarer un changement d’adresse', { synonymes: ['déménagement', 'déménager'] }),
  f('transmettre-un-certificat-d-existence', 'Transmettre un certificat d’existence (sur info-retraite.fr)', {
    recurrence: 'annuelle',
    note: 'pour qui vit à l’étranger',
    synonymes: ['certificat de vie', 'étranger', 'preuve de vie'],
    lue: true,
  }),
  f('demander-une-aide-a-domicile', 'Demander une aide au maintien à domicile (Bien vieillir chez soi)', {
    synonymes: ['aide ménagère', 'aide à domicile', 'OSCAR', 'PAP', 'perte d’autonomie', 'adaptation du logement', 'téléassistance'],
  }),
  f('signaler-un-deces', 'Signaler le décès d’un proche retraité', {
    synonymes: ['mort', 'défunt', 'déclarer un décès', 'veuf', 'veuve'],
    pieces: ['acte de décès', 'livret de famille'],
  }),
]
