import type { OrganismeId } from '../formalites/formalite.ts'
import type { AidantId } from '../ids.ts'
import type { JourCivil } from '../jour-civil.ts'
import type { Refus } from '../mandat/refus.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { AdresseVerifiee } from '../structure.ts'
import type { CatalogueConnu } from './connu.ts'

/**
 * Note qu'une personne a lu l'adresse du catalogue dans la barre de son navigateur, ce jour-là. Une seule vérification gardée par
 * organisme, la dernière. Refuse `OrganismeInconnu`, et `AdresseSansObjet` s'il n'y a pas une adresse unique.
 */
export function verifierAdresse(
  verifiees: readonly AdresseVerifiee[],
  { organisme: id, le, par }: { readonly organisme: OrganismeId; readonly le: JourCivil; readonly par: AidantId },
  connu: CatalogueConnu,
): Result<readonly AdresseVerifiee[], Refus> {
  const organisme = connu.organisme(id)
  if (!organisme) return refuse({ type: 'OrganismeInconnu' })
  if (organisme.adresse === '') return refuse({ type: 'AdresseSansObjet' })
  return ok([...verifiees.filter((une) => une.organisme !== id), { organisme: id, adresse: organisme.adresse, le, par }])
}
