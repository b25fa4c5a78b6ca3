import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** Le lien d'activation reçu par courriel vaut 8 heures (docs/sources.md) : il faut une boîte qu'on peut ouvrir le jour même. */
export const organisme = definirOrganisme({
  id: 'impots',
  nom: 'Impôts (Finances publiques)',
  teleservice: 'espace particulier',
  adresse: 'impots.gouv.fr',
  adresseDite: null,
  franceConnect: 'oui',
  entrees: ['boiteDediee', 'codeDicte', 'aidantsConnect'],
  synonymes: ['impôts', 'DGFiP', 'Trésor public', 'fisc', 'centre des impôts', 'trésorerie'],
  piecesUsuelles: ['dernier avis d’impôt', 'pièce d’identité', 'RIB'],
  usage: 4,
})

const f = formalitesDe(organisme, ['impots.creer-l-espace-particulier', 'trv.creer-une-adresse-electronique'])

export const formalites: readonly Formalite[] = [
  f('declarer-les-revenus', 'Faire la déclaration de revenus (impôt sur le revenu)', {
    recurrence: 'annuelle',
    note: 'd’avril à juin',
    synonymes: ['déclaration d’impôt', 'déclaration de revenus', '2042', 'déclarer ses impôts', 'IR'],
    pieces: ['déclaration préremplie ou dernier avis d’impôt', 'attestations fiscales', 'justificatifs de pension ou de salaire', 'RIB'],
    lue: true,
  }),
  f('telecharger-un-avis', 'Télécharger un avis d’impôt ou de non-imposition', {
    synonymes: ['avis d’imposition', 'ASDIR', 'justificatif', 'imprimer', 'avis de situation déclarative', 'revenu fiscal de référence'],
    lue: true,
  }),
  f('creer-l-espace-particulier', 'Créer l’espace particulier', {
    drapeaux: ['compte'],
    note: 'lien d’activation valable huit heures',
    synonymes: ['inscription', 's’inscrire', 'ouvrir un compte', 'première connexion'],
    lue: true,
  }),
  f('retrouver-le-numero-fiscal', 'Retrouver le numéro fiscal', { drapeaux: ['compte'], synonymes: ['SPI', 'identifiant', 'perdu', 'oublié', 'numéro d’accès'], lue: true }),
  f('demander-un-numero-fiscal', 'Demander un numéro fiscal', { drapeaux: ['compte'], synonymes: ['SPI', 'première fois', 'primo-déclarant', 'jamais déclaré'], lue: true }),
  f('reinitialiser-le-mot-de-passe', 'Réinitialiser le mot de passe de l’espace particulier', {
    drapeaux: ['compte'],
    note: 'lien valable huit heures',
    synonymes: ['mdp', 'mot de passe oublié', 'bloqué', 'perdu'],
  }),
  f('corriger-la-declaration', 'Corriger la déclaration de revenus', { note: 'd’août à décembre', synonymes: ['erreur', 'rectifier', 'modifier', 'oubli'] }),
  f('declarer-un-changement', 'Déclarer un changement d’adresse ou de situation de famille', {
    synonymes: ['déménagement', 'déménager', 'mariage', 'pacs', 'divorce', 'séparation', 'naissance', 'décès'],
    lue: true,
  }),
  f('modifier-le-prelevement', 'Modifier le taux ou le compte bancaire du prélèvement à la source', {
    drapeaux: ['rib'],
    note: 'vérifier deux fois',
    synonymes: ['PAS', 'RIB', 'IBAN', 'acompte', 'taux', 'mensualisation'],
  }),
  f('payer-un-impot', 'Payer un impôt en ligne', {
    drapeaux: ['paiement'],
    note: 'accord exprès',
    synonymes: ['taxe foncière', 'taxe d’habitation', 'régler'],
    lue: true,
  }),
  f('demander-un-delai-de-paiement', 'Demander un délai de paiement d’impôt', { synonymes: ['échéancier', 'étaler', 'mensualités', 'difficultés'] }),
  f('demander-une-remise-gracieuse', 'Demander une remise gracieuse', { synonymes: ['effacer', 'dette', 'réduction', 'dégrèvement', 'majoration'] }),
  f('declarer-l-occupation-d-un-bien', 'Déclarer l’occupation d’un bien', { synonymes: ['biens immobiliers', 'propriétaire', 'logement', 'GMBI', 'locataire'] }),
  f('envoyer-un-message', 'Envoyer un message ou une réclamation', { synonymes: ['écrire', 'contacter', 'mail', 'question', 'contester'], lue: true }),
]
