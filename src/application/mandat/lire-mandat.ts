import type { MandatId } from '../../domain/ids.ts'
import type { Fin } from '../../domain/vie/fin.ts'
import type { MandatSigne, Remise } from '../../domain/mandat/mandat.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { statutAu, type Statut } from '../../domain/mandat/statut.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import type { Ports } from '../ports.ts'

export interface MandatLu {
  readonly mandat: MandatSigne
  readonly statut: Statut
  readonly fin: Fin | null
  readonly remises: readonly Remise[]
}

/** Refuse `MandatIntrouvable` ; lève `locked` s'il est à « cet aidant seulement » et que ce n'est pas nous. */
export const lireMandat =
  ({ vault, clock }: Ports) =>
  async (id: MandatId): Promise<Result<MandatLu, Refus>> => {
    const mandat = await vault.lire('mandat', id)
    if (!mandat) return refuse({ type: 'MandatIntrouvable' })
    const [fin, remises] = await Promise.all([vault.lire('fin', id), vault.lister('remise')])
    return ok({
      mandat,
      fin,
      statut: statutAu(mandat, fin ? [fin] : [], clock.aujourdhui()),
      remises: remises.lignes.map(({ contenu }) => contenu).filter((remise) => remise.mandat === id),
    })
  }
