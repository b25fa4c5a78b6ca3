import type { MandatId } from '../../domain/ids.ts'
import type { JourCivil } from '../../domain/jour-civil.ts'
import type { LigneMandat, MandatSigne, Remise } from '../../domain/mandat/mandat.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { finEntiere, statutAu, type Statut } from '../../domain/mandat/statut.ts'
import { ok, type Result } from '../../domain/result.ts'
import { estEnAttenteDuCurateur } from '../../domain/capacite/attente-du-curateur.ts'
import type { Fin } from '../../domain/vie/fin.ts'
import { lignesArretees, lignesImprimees } from '../../domain/vie/lignes.ts'
import type { Suivi } from '../../domain/vie/suivi.ts'
import type { Ports } from '../ports.ts'
import { vieDuMandat } from '../vie/suivi/noter-au-suivi.ts'

export interface MandatLu {
  /** Le jour de cette lecture. */
  readonly jour: JourCivil
  readonly mandat: MandatSigne
  readonly statut: Statut
  /** Ce qui a mis fin à tout le mandat, s'il y en a un écrit. */
  readonly fin: Fin | null
  /** Toutes les fins écrites, partielles comprises, de la plus ancienne à la plus récente. */
  readonly fins: readonly Fin[]
  /** Dans l'ordre du papier : la ligne numéro 1 est la première. Le suivi et les fins parlent de ces numéros. */
  readonly lignes: readonly LigneMandat[]
  /** Les numéros imprimés des lignes arrêtées, en ordre. */
  readonly lignesArretees: readonly number[]
  /** Numéros révoqués d'après le papier et qui ne sont pas dans ce mandat : à vérifier avec la personne. */
  readonly lignesInconnues: readonly number[]
  readonly suivi: Suivi
  readonly curateurAttendu: boolean
  readonly remises: readonly Remise[]
}

/** Refuse `MandatIntrouvable` ; lève `locked` s'il est à « cet aidant seulement » et que ce n'est pas nous, `corrupt-row` s'il est abîmé. */
export const lireMandat =
  (ports: Ports) =>
  async (id: MandatId): Promise<Result<MandatLu, Refus>> => {
    const [vie, remises] = await Promise.all([vieDuMandat(ports, id), ports.vault.lister('remise')])
    if (!vie.ok) return vie
    const { mandat, suivi, jour } = vie.value
    const fins = [...vie.value.fins].sort((a, b) => (a.a < b.a ? -1 : 1))
    const arretees = [...lignesArretees(id, fins).keys()].sort((a, b) => a - b)
    return ok({
      jour,
      mandat,
      fin: finEntiere(id, fins),
      fins,
      lignes: lignesImprimees(mandat),
      lignesArretees: arretees.filter((numero) => numero <= mandat.lignes.length),
      lignesInconnues: arretees.filter((numero) => numero > mandat.lignes.length),
      suivi,
      curateurAttendu: estEnAttenteDuCurateur(mandat, suivi),
      statut: statutAu(mandat, fins, jour),
      remises: remises.lignes.map(({ contenu }) => contenu).filter((remise) => remise.mandat === id),
    })
  }
