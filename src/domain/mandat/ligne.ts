import type { Formalite, FormaliteId, Organisme, OrganismeId } from '../formalites/formalite.ts'
import type { LigneMandat } from './mandat.ts'

/** Ce que le jugement demande au catalogue de la structure : le sien, ou celui qu'on livre. */
export interface CatalogueLu {
  readonly organismes: readonly Organisme[]
  readonly formalite: (id: FormaliteId) => Formalite | null
  readonly organisme: (id: OrganismeId) => Organisme | null
}

/**
 * La ligne d'un mandat, avec les mots du catalogue recopiés (ADR 0005) : elle ne changera plus.
 * `null` si la formalité n'est pas au catalogue.
 */
export function ligneDuCatalogue(
  id: FormaliteId,
  precision: string,
  { formalite: lire, organisme: lireOrganisme }: CatalogueLu,
): LigneMandat | null {
  const formalite = lire(id)
  const organisme = formalite ? lireOrganisme(formalite.organisme) : null
  if (!formalite || !organisme) return null
  return {
    formalite: formalite.id,
    titre: formalite.titre,
    organisme: organisme.id,
    nomOrganisme: organisme.nom,
    teleservice: organisme.teleservice,
    adresse: organisme.adresse,
    drapeaux: formalite.drapeaux,
    recurrence: formalite.recurrence,
    precision,
    rythme: formalite.recurrence === 'uneFois' ? { type: 'unique' } : { type: 'pendantLeMandat' },
  }
}
