import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

export const organisme = definirOrganisme({
  id: 'missionlocale',
  nom: 'Mission locale',
  teleservice: 'contrat d’engagement jeune (1jeune1solution)',
  adresse: '1jeune1solution.gouv.fr',
  adresseDite: null,
  franceConnect: 'non',
  entrees: ['boiteDediee'],
  synonymes: ['mission locale', '1 jeune 1 solution', 'garantie jeunes', 'jeune', 'insertion'],
  piecesUsuelles: ['pièce d’identité', 'RIB', 'avis d’impôt'],
  usage: 27,
})

const f = formalitesDe(organisme, ['trv.creer-une-adresse-electronique'])

export const formalites: readonly Formalite[] = [
  f('demander-un-contrat-d-engagement-jeune', 'Demander un contrat d’engagement jeune (CEJ)', {
    drapeaux: ['personneSigne'],
    note: 'le contrat se signe en personne',
    synonymes: ['garantie jeunes', '16-25 ans', 'moins de 26 ans'],
    lue: true,
  }),
  f('declaration-mensuelle', 'Faire la déclaration mensuelle de ressources du contrat d’engagement jeune', {
    recurrence: 'mensuelle',
    synonymes: ['tous les mois', 'allocation', 'CEJ'],
  }),
]
