import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** Le guichet de la campagne 2025 a fermé le 28 février 2026 : la date limite change chaque année (docs/sources.md). */
export const organisme = definirOrganisme({
  id: 'chequeenergie',
  nom: 'Chèque énergie',
  teleservice: 'portail du chèque énergie',
  adresse: 'chequeenergie.gouv.fr',
  adresseDite: null,
  franceConnect: 'partiel',
  entrees: ['boiteDediee', 'codeDicte'],
  synonymes: ['ASP', 'chèque énergie', 'chauffage'],
  piecesUsuelles: ['attestation de contrat ou facture d’électricité de moins de trois mois', 'avis d’impôt'],
  usage: 12,
})

const f = formalitesDe(organisme, ['chequeenergie.creer-le-compte', 'trv.creer-une-adresse-electronique'])

export const formalites: readonly Formalite[] = [
  f('demander-en-ligne', 'Demander le chèque énergie en ligne', {
    drapeaux: ['delaiLegal'],
    note: 'avant la date limite de la campagne',
    synonymes: ['aide électricité', 'aide gaz', 'aide chauffage', 'facture d’électricité'],
    lue: true,
  }),
  f('verifier-l-eligibilite', 'Vérifier l’éligibilité au chèque énergie', { synonymes: ['droit', 'simulation', 'simuler'], lue: true }),
  f('creer-le-compte', 'Créer le compte sur le portail du chèque énergie', {
    drapeaux: ['compte'],
    synonymes: ['inscription', 's’inscrire', 'ouvrir un compte'],
    lue: true,
  }),
  f('demander-par-courrier', 'Demander le chèque énergie par courrier', {
    drapeaux: ['dossierPapier', 'delaiLegal'],
    note: 'formulaire en France Services, avant la date limite',
    synonymes: ['papier', 'formulaire', 'lettre'],
    pieces: ['attestation de contrat ou facture d’électricité de moins de trois mois', 'avis d’impôt', 'pièce d’identité'],
    lue: true,
  }),
  f('utiliser-le-cheque', 'Utiliser le chèque énergie auprès d’un fournisseur', { synonymes: ['payer une facture', 'déduire'] }),
  f('demander-la-pre-affectation', 'Demander la pré-affectation du chèque énergie', { synonymes: ['préaffectation', 'automatique', 'fournisseur'] }),
  f('faire-une-reclamation', 'Faire une réclamation sur le chèque énergie (perte, non-réception)', {
    synonymes: ['pas reçu', 'jamais reçu', 'perdu', 'volé', 'duplicata'],
    lue: true,
  }),
]
