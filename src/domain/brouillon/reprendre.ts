import { enChiffres } from '../jour-civil.ts'
import type { Mandant, Naissance } from '../mandat/parties.ts'
import type { MandantSaisi } from './brouillon.ts'

function dateSaisie(naissance: Naissance): string {
  if (naissance.type === 'jour') return enChiffres(naissance.jour)
  return naissance.type === 'annee' ? String(naissance.annee) : ''
}

/**
 * Ce qu'il faudrait taper pour retrouver ce mandant. La pièce d'identité n'est pas reprise : le mandat dit qu'elle a été
 * vue, et elle ne l'a pas été aujourd'hui.
 */
export const reprendreMandant = ({ civilite, nom, naissance, domicile }: Mandant): MandantSaisi => ({
  civilite,
  nom: nom.type === 'prenomSeul' ? '' : nom.nom,
  prenom: nom.type === 'nomSeul' ? '' : nom.prenom,
  naissance: naissance.type,
  dateNaissance: dateSaisie(naissance),
  lieuNaissance: naissance.lieu,
  domicile: domicile.type,
  adresse: domicile.type === 'adresse' ? domicile.adresse : domicile.type === 'commune' ? domicile.commune : '',
  identite: null,
})
