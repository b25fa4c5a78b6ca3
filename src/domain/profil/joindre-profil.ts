import type { ProfilDeStructure } from '../structure.ts'

/** Ce qu'un import change, compté pour être dit avant d'écrire. */
export interface BilanDImport {
  /** Organismes que le fichier cache et que ce poste montrait, ou l'inverse. */
  readonly masques: number
  readonly formalitesAjoutees: number
  readonly formalitesRemplacees: number
  readonly situationsAjoutees: number
  readonly situationsRemplacees: number
  /** Vrai si la réponse du fichier sur le curateur n'est pas celle de ce poste. */
  readonly curateurChange: boolean
}

interface Jointure<T> {
  readonly choses: readonly T[]
  readonly ajoutees: number
  readonly remplacees: number
}

function joindre<T extends { readonly id: string }>(ici: readonly T[], lues: readonly T[]): Jointure<T> {
  const parId = new Map(lues.map((chose) => [chose.id, chose]))
  const connues = new Set(ici.map(({ id }) => id))
  const changee = (chose: T): boolean => JSON.stringify(parId.get(chose.id) ?? chose) !== JSON.stringify(chose)
  return {
    choses: [...ici.map((chose) => parId.get(chose.id) ?? chose), ...lues.filter(({ id }) => !connues.has(id))],
    ajoutees: lues.filter(({ id }) => !connues.has(id)).length,
    remplacees: ici.filter(changee).length,
  }
}

/**
 * Le profil du poste après l'import : les organismes masqués et la réponse sur le curateur sont ceux du fichier ; ses formalités et
 * ses situations s'ajoutent, et remplacent celles du même identifiant. Ce que ce poste est seul à avoir reste.
 */
export function joindreProfil(ici: ProfilDeStructure, lu: ProfilDeStructure): { readonly profil: ProfilDeStructure; readonly bilan: BilanDImport } {
  const formalites = joindre(ici.formalites, lu.formalites)
  const situations = joindre(ici.situations, lu.situations)
  return {
    profil: { masques: lu.masques, formalites: formalites.choses, situations: situations.choses, curateurSigne: lu.curateurSigne },
    bilan: {
      masques: [...new Set([...ici.masques, ...lu.masques])].filter((id) => ici.masques.includes(id) !== lu.masques.includes(id)).length,
      formalitesAjoutees: formalites.ajoutees,
      formalitesRemplacees: formalites.remplacees,
      situationsAjoutees: situations.ajoutees,
      situationsRemplacees: situations.remplacees,
      curateurChange: ici.curateurSigne !== lu.curateurSigne,
    },
  }
}
