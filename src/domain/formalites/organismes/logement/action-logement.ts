import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

export const organisme = definirOrganisme({
  id: 'actionlogement',
  nom: 'Action Logement',
  teleservice: 'Visale, Loca-Pass, AL’in',
  adresse: 'visale.fr · actionlogement.fr · al-in.fr',
  adresseDite: null,
  franceConnect: 'non',
  entrees: ['boiteDediee', 'codeDicte'],
  synonymes: ['Visale', 'Loca-Pass', 'AL’in', '1 % logement', 'Action Logement'],
  piecesUsuelles: ['pièce d’identité', 'trois bulletins de salaire ou contrat de travail', 'justificatif de situation'],
  usage: 24,
})

const f = formalitesDe(organisme, ['trv.creer-une-adresse-electronique'])
const GARANT = ['garant', 'garantie', 'caution', 'cautionnement']

export const formalites: readonly Formalite[] = [
  f('demander-un-visa', 'Demander un visa Visale', {
    note: 'avant la signature du bail',
    synonymes: GARANT,
    propose: ['actionlogement.creer-l-espace-visale', 'trv.creer-une-adresse-electronique'],
    lue: true,
  }),
  f('creer-l-espace-visale', 'Créer l’espace Visale', {
    drapeaux: ['compte'],
    note: 'code reçu par courriel',
    synonymes: ['inscription', 's’inscrire', 'ouvrir un compte'],
    lue: true,
  }),
  f('renouveler-un-visa', 'Renouveler un visa Visale', { synonymes: ['renouvellement', ...GARANT], lue: true }),
  f('demander-l-avance-loca-pass', 'Demander l’avance Loca-Pass', {
    drapeaux: ['engagement'],
    note: 'un prêt à rembourser : accord exprès',
    synonymes: ['locapass', 'dépôt de garantie', 'caution', 'prêt'],
    lue: true,
  }),
  f('demander-mobili-jeune', 'Demander l’aide Mobili-Jeune', { synonymes: ['alternance', 'apprenti', 'apprentissage', 'loyer'], lue: true }),
  f('candidater-sur-al-in', 'Créer un compte AL’in et candidater', { drapeaux: ['compte'], synonymes: ['salarié', 'logement', 'inscription', 'alin'] }),
  f('demander-une-aide', 'Demander une aide en cas de difficulté de logement', { synonymes: ['impayé de loyer', 'urgence', 'soutien'] }),
]
