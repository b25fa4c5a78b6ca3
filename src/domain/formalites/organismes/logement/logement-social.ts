import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

export const organisme = definirOrganisme({
  id: 'logementsocial',
  nom: 'Logement social',
  teleservice: 'demande de logement social',
  adresse: 'demande-logement-social.gouv.fr',
  adresseDite: null,
  franceConnect: 'partiel',
  entrees: ['boiteDediee', 'codeDicte'],
  synonymes: ['HLM', 'SNE', 'logement social', 'bailleur social', 'appartement', 'office'],
  piecesUsuelles: ['pièce d’identité ou titre de séjour de chaque occupant', 'avis d’impôt', 'jugement de protection, s’il y en a un'],
  usage: 14,
})

const f = formalitesDe(organisme, ['logementsocial.activer-l-adresse-electronique', 'trv.creer-une-adresse-electronique'])

export const formalites: readonly Formalite[] = [
  f('deposer-une-demande', 'Déposer une demande de logement social', { synonymes: ['chercher un logement', 'première demande', 'cerfa', 'faire'], lue: true }),
  f('activer-l-adresse-electronique', 'Activer une adresse électronique sur le portail', {
    drapeaux: ['compte'],
    note: 'code reçu par courriel',
    synonymes: ['créer un compte', 'inscription', 'mail', 'mot de passe'],
    lue: true,
  }),
  f('renouveler-la-demande', 'Renouveler la demande de logement social', { recurrence: 'annuelle', synonymes: ['renouvellement', 'chaque année', 'radiation'], lue: true }),
  f('mettre-a-jour-la-demande', 'Mettre à jour la demande de logement social (situation, communes)', {
    synonymes: ['modifier', 'changement', 'naissance', 'séparation', 'actualiser'],
    lue: true,
  }),
  f('deposer-les-pieces', 'Déposer les pièces dans le dossier numérique', { synonymes: ['justificatif', 'document', 'envoyer', 'scanner'], lue: true }),
  f('telecharger-l-attestation', 'Télécharger l’attestation d’enregistrement', { synonymes: ['numéro unique', 'NUR', 'NUD', 'justificatif', 'imprimer'], lue: true }),
  f('repondre-a-une-proposition', 'Répondre à une proposition de logement', {
    drapeaux: ['engagement'],
    note: 'accord exprès, logement par logement',
    synonymes: ['accepter', 'refuser', 'attribution', 'commission'],
  }),
  f('deposer-un-recours-dalo', 'Déposer un recours DALO ou DAHO', {
    drapeaux: ['dossierPapier'],
    note: 'formulaire, souvent papier',
    synonymes: ['droit au logement opposable', 'hébergement opposable', 'mal logé', 'commission de médiation', 'expulsion'],
    lue: true,
  }),
]
