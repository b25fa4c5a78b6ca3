import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** Messagerie, mots de passe, accès : chaque création est une ligne (docs/sources.md, M4, M14). */
export const organisme = definirOrganisme({
  id: 'trv',
  nom: 'Accès et messagerie',
  teleservice: 'Messagerie, mots de passe, FranceConnect',
  adresse: '',
  adresseDite: 'messagerie',
  franceConnect: 'sansObjet',
  entrees: ['boiteDediee', 'codeDicte'],
  synonymes: ['socle transversal', 'informatique', 'internet'],
  piecesUsuelles: ['téléphone mobile de la personne, pour recevoir un code', 'pièce d’identité, à montrer par la personne elle-même'],
  usage: 7,
})

const f = formalitesDe(organisme)

export const formalites: readonly Formalite[] = [
  f('creer-une-adresse-electronique', 'Créer une adresse électronique dédiée aux démarches', {
    drapeaux: ['compte'],
    synonymes: ['adresse mail', 'adresse e-mail', 'e-mail', 'email', 'mail', 'gmail', 'courriel', 'boîte mail', 'messagerie'],
    propose: ['trv.choisir-le-mot-de-passe', 'trv.remettre-les-identifiants'],
    lue: true,
  }),
  f('choisir-le-mot-de-passe', 'Choisir le mot de passe de l’adresse électronique', {
    note: 'saisi par la personne',
    synonymes: ['mdp', 'e-mail', 'email', 'mail', 'courriel'],
    lue: true,
  }),
  f('remettre-les-identifiants', 'Remettre à la personne ses identifiants par écrit', {
    drapeaux: ['identifiantsRemis'],
    note: 'interdit de les garder',
    synonymes: ['mdp', 'mot de passe', 'code', 'login', 'pense-bête', 'usager'],
  }),
  f('rediriger-les-courriels', 'Rediriger tout ou partie des courriels vers la messagerie professionnelle', {
    drapeaux: ['clauseExpresse'],
    note: 'clause expresse ; courriels supprimés à la fin',
    synonymes: ['e-mail', 'email', 'mail', 'transfert', 'boîte mail'],
    lue: true,
  }),
  f('consulter-la-messagerie', 'Consulter la messagerie de la personne pour récupérer un lien ou un code d’activation', {
    note: 'pour l’organisme nommé seulement',
    synonymes: ['e-mail', 'email', 'mail', 'courriel', 'boîte mail', 'lire les mails', 'usager'],
  }),
  f('saisir-un-code-sms', 'Saisir, en présence de la personne, un code reçu par SMS', {
    drapeaux: ['presenceRequise'],
    synonymes: ['texto', 'téléphone', 'portable', 'code à usage unique', 'usager'],
  }),
  f('reinitialiser-un-mot-de-passe', 'Réinitialiser le mot de passe d’un compte en ligne', {
    note: 'préciser l’organisme',
    synonymes: ['mdp', 'mot de passe oublié', 'perdu', 'bloqué'],
    lue: true,
  }),
  f('se-connecter-avec-franceconnect', 'Se connecter avec FranceConnect', {
    note: 'préciser le compte utilisé',
    synonymes: ['France Connect', 'FC', 'identification', 'connexion'],
    lue: true,
  }),
  f('identite-numerique-la-poste', 'Accompagner la création de L’Identité Numérique La Poste', {
    drapeaux: ['presenceRequise', 'nonDelegable'],
    note: 'la personne la crée elle-même',
    synonymes: ['FranceConnect+', 'France Connect plus', 'facteur', 'biométrie'],
    lue: true,
  }),
  f('france-identite', 'Accompagner l’activation de France Identité', {
    drapeaux: ['presenceRequise', 'nonDelegable'],
    note: 'la personne l’active elle-même',
    synonymes: ['carte d’identité numérique', 'CNI', 'FranceConnect+', 'France Connect plus'],
  }),
  f('televerser-les-justificatifs', 'Numériser et téléverser les justificatifs listés', {
    note: 'scans supprimés ensuite',
    synonymes: ['scanner', 'envoyer', 'documents', 'pièces', 'photocopie', 'justificatif'],
    lue: true,
  }),
  f('imprimer-une-attestation', 'Télécharger et imprimer une attestation', { synonymes: ['impression', 'certificat', 'document'] }),
  f('ouvrir-un-coffre-fort-numerique', 'Ouvrir un coffre-fort numérique et y déposer des justificatifs', {
    drapeaux: ['compte'],
    note: 'accord de la personne nécessaire',
    synonymes: ['Digiposte', 'Reconnect', 'stockage', 'documents'],
    lue: true,
  }),
  f('informer-d-un-changement-d-adresse', 'Informer plusieurs organismes d’un changement d’adresse', {
    note: 'sur service-public.gouv.fr',
    synonymes: ['déménagement', 'déménager', 'coordonnées', 'service public'],
    lue: true,
  }),
]
