import type { FinId, MandatId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Result } from '../../../domain/result.ts'
import type { Fin, VoieDeRevocation } from '../../../domain/vie/fin.ts'
import { revoquer, revoquerDesLignes } from '../../../domain/vie/mettre-fin.ts'
import type { Ports } from '../../ports.ts'
import { mettreFin } from './mettre-fin.ts'

export interface RevocationSaisie {
  readonly voie: VoieDeRevocation
  /** Les numéros tels qu'imprimés ; `null` : tout le mandat. */
  readonly lignes: readonly number[] | null
}

/**
 * Note la révocation du mandat ou de quelques lignes, datée d'aujourd'hui, par n'importe quel aidant du poste : le repère
 * suffit (C. civ. 2004). Refuse `MandatIntrouvable`, `AucuneLigne`, `LigneInconnue` (seulement si le mandat nous est
 * lisible, ou hors de 1 à 60), `LigneDejaArretee` et ce que la table refuse.
 */
export const revoquerMandat =
  (ports: Ports) =>
  async (mandat: MandatId, { voie, lignes }: RevocationSaisie): Promise<Result<Fin, Refus>> => {
    const id = ports.ids.nouveau<FinId>()
    return mettreFin(ports, mandat, {
      op: lignes === null ? 'mandat-revoque' : 'lignes-revoquees',
      juger: ({ borne, fins, constat }) =>
        lignes === null ? revoquer(borne, fins, { ...constat, voie }) : revoquerDesLignes(borne, fins, { ...constat, voie, lignes, id }),
    })
  }
