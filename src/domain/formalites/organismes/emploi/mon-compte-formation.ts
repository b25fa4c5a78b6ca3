import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** FranceConnect+ demande une identité numérique créée en face à face ou par biométrie : la personne entre elle-même (docs/sources.md). */
export const organisme = definirOrganisme({
  id: 'cpf',
  nom: 'Mon Compte Formation',
  teleservice: 'moncompteformation.gouv.fr',
  adresse: 'moncompteformation.gouv.fr',
  adresseDite: null,
  franceConnect: 'obligatoire',
  entrees: ['impossible'],
  synonymes: ['CPF', 'DIF', 'compte personnel de formation', 'formation'],
  piecesUsuelles: ['téléphone de la personne, avec son identité numérique'],
  usage: 26,
})

const f = formalitesDe(organisme)

export const formalites: readonly Formalite[] = [
  f('activer-le-compte', 'Activer le compte formation', {
    drapeaux: ['compte', 'nonDelegable'],
    note: 'démarchage frauduleux fréquent',
    synonymes: ['créer un compte', 'inscription', 'activer CPF'],
    lue: true,
  }),
  f('consulter-les-droits', 'Consulter les droits à la formation', {
    drapeaux: ['presenceRequise'],
    note: 'la personne ouvre elle-même son compte',
    synonymes: ['CPF', 'solde', 'combien', 'euros'],
  }),
  f('s-inscrire-a-une-formation', 'S’inscrire à une formation', {
    drapeaux: ['nonDelegable'],
    note: 'la personne s’inscrit elle-même',
    synonymes: ['stage', 'permis de conduire', 'acheter'],
    lue: true,
  }),
]
