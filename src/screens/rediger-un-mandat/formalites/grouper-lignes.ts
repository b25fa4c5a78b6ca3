import { formaliteParId, organismeParId } from '../../../domain/formalites/catalogue.ts'
import type { Formalite, Organisme } from '../../../domain/formalites/formalite.ts'
import type { BrouillonEdite } from '../redaction.ts'

type Ligne = BrouillonEdite['lignes'][number]

export interface LigneRetenue {
  readonly ligne: Ligne
  /** `null` si cette version du catalogue ne la connaît plus. */
  readonly formalite: Formalite | null
}
export interface GroupeRetenu {
  readonly cle: string
  readonly organisme: Organisme | null
  readonly lignes: readonly LigneRetenue[]
}

/** Les lignes choisies, rangées par organisme dans l'ordre où chacun est venu. */
export function grouperLignes(lignes: readonly Ligne[]): readonly GroupeRetenu[] {
  const groupes = new Map<string, { organisme: Organisme | null; lignes: LigneRetenue[] }>()
  for (const ligne of lignes) {
    const formalite = formaliteParId(ligne.formalite)
    const cle = formalite?.organisme ?? ''
    const groupe = groupes.get(cle) ?? { organisme: formalite ? organismeParId(formalite.organisme) : null, lignes: [] }
    groupe.lignes.push({ ligne, formalite })
    groupes.set(cle, groupe)
  }
  return [...groupes].map(([cle, groupe]) => ({ cle, ...groupe }))
}
