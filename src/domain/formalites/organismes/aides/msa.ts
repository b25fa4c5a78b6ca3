import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** À la première connexion : une question sur la dernière prestation, sinon un mot de passe par courrier, puis un code (docs/sources.md). */
export const organisme = definirOrganisme({
  id: 'msa',
  nom: 'MSA',
  teleservice: 'Mon espace privé',
  adresse: 'msa.fr',
  adresseDite: null,
  franceConnect: 'oui',
  entrees: ['boiteDediee', 'codeDicte', 'aidantsConnect'],
  synonymes: ['Mutualité sociale agricole', 'agricole', 'agriculteur', 'saisonnier', 'ouvrier agricole', 'exploitant'],
  piecesUsuelles: ['pièce d’identité', 'dernier décompte de prestation', 'RIB', 'avis d’impôt'],
  usage: 8,
})

const f = formalitesDe(organisme, ['msa.creer-mon-espace-prive', 'trv.creer-une-adresse-electronique'])
const RSA = ['RSA', 'revenu de solidarité active', 'RMI']
const PRIME = ['prime d’activité', 'PPA']

export const formalites: readonly Formalite[] = [
  f('creer-mon-espace-prive', 'S’inscrire à Mon espace privé', {
    drapeaux: ['compte'],
    note: 'confirmation par courrier',
    synonymes: ['inscription', 'créer un compte', 'première connexion'],
    lue: true,
  }),
  f('recuperer-le-mot-de-passe', 'Récupérer le mot de passe', {
    drapeaux: ['compte'],
    note: 'parfois par courrier',
    synonymes: ['mdp', 'mot de passe oublié', 'réinitialiser', 'bloqué', 'perdu'],
    lue: true,
  }),
  f('demander-le-rsa', 'Déposer une demande de RSA', { synonymes: RSA, lue: true }),
  f('demander-la-prime-d-activite', 'Déposer une demande de prime d’activité', { synonymes: PRIME, lue: true }),
  f('declaration-trimestrielle', 'Faire la déclaration trimestrielle de ressources', {
    recurrence: 'trimestrielle',
    synonymes: ['DTR', 'déclarer mes ressources', 'tous les 3 mois', ...RSA, ...PRIME],
    lue: true,
  }),
  f('demander-une-aide-au-logement', 'Demander une aide au logement', {
    synonymes: ['APL', 'AL', 'ALF', 'ALS', 'allocation logement', 'loyer'],
    lue: true,
  }),
  f('demander-la-c2s', 'Demander la Complémentaire santé solidaire', { drapeaux: ['sante'], synonymes: ['C2S', 'CSS', 'CMU', 'mutuelle'], lue: true }),
  f('telecharger-une-attestation', 'Télécharger une attestation', { synonymes: ['droits', 'paiement', 'quotient familial', 'justificatif', 'imprimer'] }),
  f('declarer-un-changement', 'Déclarer un changement de situation', {
    synonymes: ['adresse', 'déménagement', 'séparation', 'naissance', 'emploi', 'mariage'],
  }),
  f('demander-la-retraite-ou-l-aspa', 'Demander la retraite agricole ou l’ASPA', {
    synonymes: ['minimum vieillesse', 'retraite agricole', 'allocation de solidarité aux personnes âgées'],
    lue: true,
  }),
]
