import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** Une formalité simple ne doit pas imposer de compte (CNIL) : le compte Service-Public reste facultatif. */
export const organisme = definirOrganisme({
  id: 'servicepublic',
  nom: 'Service-public et mairie',
  teleservice: 'compte Service-Public, mairie ou CCAS',
  adresse: 'service-public.gouv.fr',
  adresseDite: null,
  franceConnect: 'oui',
  entrees: ['boiteDediee', 'aidantsConnect', 'sansCompte'],
  synonymes: ['mairie', 'état civil', 'CCAS', 'commune', 'service public'],
  piecesUsuelles: ['pièce d’identité', 'justificatif de domicile'],
  usage: 9,
})

const f = formalitesDe(organisme)

export const formalites: readonly Formalite[] = [
  f('demander-un-acte-d-etat-civil', 'Demander une copie d’acte de naissance, de mariage ou de décès', {
    synonymes: ['extrait', 'extrait d’acte', 'acte de naissance', 'filiation', 'livret de famille', 'certificat'],
    pieces: ['noms, prénoms et dates de naissance des parents', 'pièce d’identité'],
    lue: true,
  }),
  f('s-inscrire-sur-les-listes-electorales', 'S’inscrire sur les listes électorales', {
    synonymes: ['liste électorale', 'élection', 'vote', 'voter', 'carte d’électeur', 'carte électorale'],
    lue: true,
  }),
  f('verifier-l-inscription-electorale', 'Vérifier l’inscription électorale', { synonymes: ['bureau de vote', 'élection', 'voter', 'liste électorale'], lue: true }),
  f('preparer-un-vote-par-un-proche', 'Établir une procuration de vote (maprocuration)', {
    drapeaux: ['presenceRequise'],
    note: 'passage obligatoire devant une autorité',
    synonymes: ['élection', 'voter', 'gendarmerie', 'commissariat'],
  }),
  f('recensement-citoyen', 'Faire le recensement citoyen', {
    note: 'à seize ans',
    synonymes: ['JDC', 'journée défense', 'service militaire', 'armée', 'JAPD', 'recenser'],
    lue: true,
  }),
  f('demander-une-domiciliation', 'Demander une élection de domicile au CCAS', {
    synonymes: ['domiciliation', 'SDF', 'sans domicile', 'adresse administrative', 'courrier', 'sans abri'],
  }),
  f('inscrire-un-enfant-a-l-ecole', 'Inscrire un enfant à l’école ou à la cantine', {
    synonymes: ['périscolaire', 'crèche', 'garderie', 'centre de loisirs', 'maternelle', 'restauration scolaire'],
    pieces: ['livret de famille', 'justificatif de domicile', 'carnet de vaccination', 'avis d’impôt'],
    lue: true,
  }),
  f('demander-une-aide-du-ccas', 'Demander une aide facultative du CCAS', {
    synonymes: ['secours', 'colis alimentaire', 'bon alimentaire', 'aide alimentaire', 'épicerie solidaire', 'urgence'],
    pieces: ['pièce d’identité', 'justificatif de domicile', 'ressources et charges du mois'],
  }),
]
