import type { MandatLu } from '../../../application/mandat/lire-mandat.ts'
import type { OrganismeId } from '../../../domain/formalites/formalite.ts'
import type { JourCivil } from '../../../domain/jour-civil.ts'
import type { LigneMandat } from '../../../domain/mandat/mandat.ts'
import { lignesArretees } from '../../../domain/vie/lignes.ts'
import type { EtatDeLigne } from '../../../domain/vie/suivi.ts'

export interface LigneSuivie extends LigneMandat {
  readonly numero: number
  readonly etat: EtatDeLigne
  /** Le jour où la personne l'a arrêtée ; `null` si elle vaut encore. */
  readonly arreteeLe: JourCivil | null
}

export interface OrganismeSuivi {
  readonly organisme: OrganismeId
  readonly nom: string
  readonly teleservice: string
  readonly adresse: string
  readonly lignes: readonly LigneSuivie[]
}

/** Les lignes avec leur numéro imprimé et où elles en sont, par organisme, dans l'ordre du papier. */
export function grouperLignes({ mandat, lignes, suivi, fins }: Pick<MandatLu, 'mandat' | 'lignes' | 'suivi' | 'fins'>): readonly OrganismeSuivi[] {
  const arretees = lignesArretees(mandat.id, fins)
  const groupes = new Map<OrganismeId, OrganismeSuivi>()
  for (const [rang, ligne] of lignes.entries()) {
    const suivie = { ...ligne, numero: rang + 1, etat: suivi.lignes[rang] ?? { type: 'aFaire' as const }, arreteeLe: arretees.get(rang + 1) ?? null }
    const deja = groupes.get(ligne.organisme)
    const { organisme, nomOrganisme: nom, teleservice, adresse } = ligne
    groupes.set(organisme, { organisme, nom, teleservice, adresse, lignes: [...(deja?.lignes ?? []), suivie] })
  }
  return [...groupes.values()]
}
