import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

export const organisme = definirOrganisme({
  id: 'amendes',
  nom: 'Amendes et paiements publics',
  teleservice: 'amendes.gouv.fr, PayFiP',
  adresse: 'amendes.gouv.fr',
  adresseDite: null,
  franceConnect: 'non',
  entrees: ['sansCompte'],
  synonymes: ['amende', 'PV', 'contravention', 'Antai', 'PayFiP', 'procès-verbal'],
  piecesUsuelles: ['avis de contravention'],
  usage: 23,
})

const f = formalitesDe(organisme)

export const formalites: readonly Formalite[] = [
  f('payer-une-amende', 'Payer une amende', { drapeaux: ['paiement'], note: 'accord exprès', synonymes: ['régler', 'radar', 'stationnement', 'excès de vitesse'] }),
  f('contester-une-amende', 'Contester une amende', {
    drapeaux: ['delaiLegal'],
    note: 'dans les quarante-cinq jours',
    synonymes: ['réclamation', 'recours', 'contestation', 'désigner un conducteur'],
  }),
  f('demander-un-delai-de-paiement', 'Demander un délai de paiement d’amende', { synonymes: ['échéancier', 'étaler', 'mensualités'] }),
]
