import { ajouterMois, comparerJours, type JourCivil } from '../jour-civil.ts'
import type { AdresseDite, Organisme, OrganismeId } from './formalite.ts'

/** Une adresse qu'une personne de la structure a lue sur un document officiel, ce jour-là. */
export interface Verification {
  readonly organisme: OrganismeId
  readonly adresse: string
  readonly le: JourCivil
}

export type EtatAdresse =
  | { readonly type: 'nonVerifiee' }
  | { readonly type: 'verifiee'; readonly le: JourCivil }
  | { readonly type: 'aReverifier'; readonly le: JourCivil }
  | { readonly type: 'variable'; readonly dite: AdresseDite }

/** Une adresse périmée dont on se croit sûr est pire que pas d'adresse (choix de maison). */
const MOIS_DE_VALIDITE = 12

/**
 * Ce qu'on sait de l'adresse d'un organisme ce jour-là. Une vérification ne vaut que pour l'adresse qu'elle nomme, douze
 * mois au plus ; datée d'après `jour`, elle est à refaire.
 */
export function etatDeLAdresse(
  organisme: Pick<Organisme, 'id' | 'adresse' | 'adresseDite'>,
  verifications: readonly Verification[],
  jour: JourCivil,
): EtatAdresse {
  if (organisme.adresseDite !== null) return { type: 'variable', dite: organisme.adresseDite }
  const jours = verifications.filter((une) => une.organisme === organisme.id && une.adresse === organisme.adresse).map(({ le }) => le)
  const le = jours.sort(comparerJours).at(-1)
  if (le === undefined) return { type: 'nonVerifiee' }
  const vaut = comparerJours(le, jour) <= 0 && comparerJours(jour, ajouterMois(le, MOIS_DE_VALIDITE)) < 0
  return { type: vaut ? 'verifiee' : 'aReverifier', le }
}
