import type { Catalogue } from '../../../domain/formalites/catalogue.ts'
import type { Formalite, FormaliteId, Organisme } from '../../../domain/formalites/formalite.ts'
import type { LigneEditee } from '../redaction.ts'

export interface LigneRetenue {
  readonly ligne: LigneEditee
  /** `null` pour une formalité écrite, ou que cette version du catalogue ne connaît plus. */
  readonly formalite: Formalite | null
}
export interface GroupeRetenu {
  readonly cle: string
  /** Le nom à montrer ; vide si personne ne le connaît plus. */
  readonly nom: string
  /** `null` si l'organisme est écrit, ou inconnu de cette version. */
  readonly organisme: Organisme | null
  readonly lignes: readonly LigneRetenue[]
  /** Ce que ces lignes proposent et qui n'est pas encore au mandat. */
  readonly proposees: readonly Formalite[]
}

const sansDoublon = (ids: readonly FormaliteId[]): readonly FormaliteId[] => [...new Set(ids)]

/** Les lignes choisies, rangées par organisme dans l'ordre où chacun est venu. Une proposition ne se lit qu'une fois, sous le premier qui la fait. */
export function grouperLignes(lignes: readonly LigneEditee[], catalogue: Pick<Catalogue, 'formalite' | 'organisme'>): readonly GroupeRetenu[] {
  const groupes = new Map<string, { nom: string; organisme: Organisme | null; lignes: LigneRetenue[] }>()
  for (const ligne of lignes) {
    const formalite = catalogue.formalite(ligne.formalite)
    const organisme = formalite ? catalogue.organisme(formalite.organisme) : null
    const nom = organisme?.nom ?? ligne.libre?.organisme ?? ''
    const cle = organisme?.id ?? `ecrit:${nom}`
    const groupe = groupes.get(cle) ?? { nom, organisme, lignes: [] }
    groupe.lignes.push({ ligne, formalite })
    groupes.set(cle, groupe)
  }
  const vues = new Set<FormaliteId>(lignes.map(({ formalite }) => formalite))
  return [...groupes].map(([cle, groupe]) => {
    const ids = sansDoublon(groupe.lignes.flatMap(({ formalite }) => formalite?.propose ?? [])).filter((id) => !vues.has(id))
    for (const id of ids) vues.add(id)
    const proposees = ids.flatMap((id) => catalogue.formalite(id) ?? [])
    return { cle, ...groupe, proposees }
  })
}
