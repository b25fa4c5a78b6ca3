import { formaliteParId, organismeParId } from '../formalites/catalogue.ts'
import type { FormaliteId } from '../formalites/formalite.ts'
import type { LigneMandat } from './mandat.ts'

/**
 * La ligne d'un mandat, avec les mots du catalogue recopiés (ADR 0005) : elle ne changera plus.
 * `null` si la formalité n'est pas au catalogue.
 */
export function ligneDuCatalogue(id: FormaliteId, precision: string): LigneMandat | null {
  const formalite = formaliteParId(id)
  const organisme = formalite ? organismeParId(formalite.organisme) : null
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
