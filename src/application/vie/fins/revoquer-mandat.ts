import type { FinId, MandatId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Result } from '../../../domain/result.ts'
import type { Fin, VoieDeRevocation } from '../../../domain/vie/fin.ts'
import { revoquer, revoquerDesLignes } from '../../../domain/vie/mettre-fin.ts'
import { Breakage, type Ports } from '../../ports.ts'
import { mettreFin } from './mettre-fin.ts'

export interface RevocationSaisie {
  readonly voie: VoieDeRevocation
  /** Les numéros tels qu'imprimés ; `null` : tout le mandat. */
  readonly lignes: readonly number[] | null
}

/** Le mandat s'il est à nous, `null` s'il est à un collègue : on révoque alors d'après le papier. */
const mandatSiLisible = ({ vault }: Ports, id: MandatId) =>
  vault.lire('mandat', id).catch((erreur: unknown) => {
    if (erreur instanceof Breakage && erreur.code === 'locked') return null
    throw erreur
  })

/**
 * Note la révocation du mandat ou de quelques lignes, datée d'aujourd'hui, par n'importe quel aidant du poste : le repère
 * suffit (C. civ. 2004). Refuse `MandatIntrouvable`, `AucuneLigne`, `LigneInconnue` (seulement si le mandat nous est
 * lisible, ou hors de 1 à 60), `LigneDejaArretee` et ce que la table refuse.
 */
export const revoquerMandat =
  (ports: Ports) =>
  async (id: MandatId, { voie, lignes }: RevocationSaisie): Promise<Result<Fin, Refus>> => {
    if (lignes === null) return mettreFin(ports, id, { op: 'mandat-revoque', juger: ({ repere, fins, constat }) => revoquer(repere, fins, { ...constat, voie }) })
    const place = ports.ids.nouveau<FinId>()
    return mettreFin(ports, id, {
      op: 'lignes-revoquees',
      juger: async ({ repere, fins, constat }) =>
        revoquerDesLignes((await mandatSiLisible(ports, id)) ?? repere, fins, { ...constat, voie, lignes, id: place }),
    })
  }
