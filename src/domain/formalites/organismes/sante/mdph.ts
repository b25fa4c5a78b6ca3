import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** Réponse sous quatre mois, le silence vaut rejet. Identifiants perdus : nouveau compte (docs/sources.md). */
export const organisme = definirOrganisme({
  id: 'mdph',
  nom: 'MDPH',
  teleservice: 'MDPH en ligne',
  adresse: '',
  adresseDite: 'mdph',
  franceConnect: 'partiel',
  entrees: ['boiteDediee', 'codeDicte'],
  synonymes: ['Maison départementale des personnes handicapées', 'MDA', 'handicap', 'handicapé', 'Cotorep', 'CDAPH'],
  piecesUsuelles: [
    'formulaire cerfa 15692',
    'certificat médical cerfa 15695 de moins d’un an',
    'pièce d’identité recto verso',
    'justificatif de domicile',
    'jugement de protection, s’il y en a un',
  ],
  usage: 15,
})

const f = formalitesDe(organisme, ['mdph.creer-le-compte', 'trv.creer-une-adresse-electronique'])
const REPONSE = 'réponse sous quatre mois, le silence vaut rejet'

export const formalites: readonly Formalite[] = [
  f('creer-le-compte', 'Créer le compte MDPH en ligne', { drapeaux: ['compte'], synonymes: ['inscription', 's’inscrire', 'ouvrir un compte'], lue: true }),
  f('demander-l-aah', 'Déposer une demande d’allocation aux adultes handicapés (AAH)', {
    drapeaux: ['sante'],
    note: REPONSE,
    synonymes: ['AAH', 'adulte handicapé', 'allocation handicap'],
    lue: true,
  }),
  f('demander-la-rqth', 'Déposer une demande de reconnaissance de travailleur handicapé (RQTH)', {
    drapeaux: ['sante'],
    note: REPONSE,
    synonymes: ['RQTH', 'qualité de travailleur handicapé', 'emploi'],
    lue: true,
  }),
  f('demander-la-pch', 'Déposer une demande de prestation de compensation du handicap (PCH)', {
    drapeaux: ['sante'],
    note: REPONSE,
    synonymes: ['PCH', 'aide humaine', 'fauteuil', 'aménagement', 'tierce personne', 'ACTP'],
    lue: true,
  }),
  f('demander-la-cmi', 'Déposer une demande de carte mobilité inclusion (CMI)', {
    drapeaux: ['sante'],
    note: REPONSE,
    synonymes: ['carte d’invalidité', 'carte handicapé', 'stationnement', 'macaron', 'priorité'],
    lue: true,
  }),
  f('demander-l-aeeh', 'Déposer une demande d’allocation d’éducation de l’enfant handicapé (AEEH)', {
    drapeaux: ['sante'],
    note: 'signature des deux parents, selon la MDPH',
    synonymes: ['AESH', 'AVS', 'mineur', 'enfant handicapé', 'école'],
    lue: true,
  }),
  f('demander-une-orientation', 'Demander une orientation (ESAT, établissement)', { drapeaux: ['sante'], note: REPONSE, synonymes: ['foyer', 'IME', 'SAVS', 'FAM', 'CAT'] }),
  f('renouveler-des-droits', 'Renouveler des droits à la MDPH', { drapeaux: ['sante'], note: REPONSE, synonymes: ['renouvellement', 'prolonger', 'AAH', 'RQTH', 'PCH'], lue: true }),
  f('ajouter-une-piece', 'Ajouter une pièce au dossier MDPH', { drapeaux: ['sante'], synonymes: ['justificatif', 'document', 'certificat', 'envoyer'], lue: true }),
  f('suivre-le-dossier', 'Suivre le dossier MDPH', { synonymes: ['avancement', 'où en est', 'suivi', 'décision'] }),
  f('former-un-recours', 'Former un recours administratif préalable (RAPO)', {
    drapeaux: ['delaiLegal'],
    note: 'dans les deux mois',
    synonymes: ['contester', 'contestation', 'refus', 'conciliation', 'réclamation'],
    pieces: ['décision contestée', 'pièces médicales utiles'],
  }),
]
