import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

export const organisme = definirOrganisme({
  id: 'defenseur',
  nom: 'Défenseur des droits et recours',
  teleservice: 'formulaire en ligne',
  adresse: 'defenseurdesdroits.fr',
  adresseDite: null,
  franceConnect: 'non',
  entrees: ['sansCompte', 'boiteDediee'],
  synonymes: ['DDD', 'Défenseur des droits'],
  piecesUsuelles: ['courriers et décisions reçus', 'preuves des échanges'],
  usage: 22,
})

const f = formalitesDe(organisme, ['trv.creer-une-adresse-electronique'])

export const formalites: readonly Formalite[] = [
  f('saisir-le-defenseur', 'Saisir le Défenseur des droits', { synonymes: ['discrimination', 'délégué', 'plainte', 'médiation', 'médiateur', 'réclamation'], lue: true }),
  f('former-un-recours', 'Former un recours administratif', {
    drapeaux: ['delaiLegal'],
    note: 'dans les deux mois ; préciser la décision',
    synonymes: ['contester', 'contestation', 'recours gracieux', 'hiérarchique', 'refus'],
    lue: true,
  }),
  f('saisir-la-cada', 'Demander la communication d’un document (CADA)', { synonymes: ['accès aux documents', 'dossier administratif'] }),
  f('porter-plainte-a-la-cnil', 'Déposer une plainte à la CNIL', { synonymes: ['RGPD', 'données personnelles', 'vie privée'] }),
]
