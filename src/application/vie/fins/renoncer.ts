import type { MandatId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Result } from '../../../domain/result.ts'
import type { CauseDeRenonciation, Fin } from '../../../domain/vie/fin.ts'
import { renoncer as juger } from '../../../domain/vie/mettre-fin.ts'
import type { Ports } from '../../ports.ts'
import { mettreFin } from './mettre-fin.ts'

/**
 * La structure rend le mandat, par n'importe quel aidant ; l'avis à la personne est dans le document de fin (C. civ. 2007).
 * Refuse `MandatIntrouvable` et ce que la table refuse.
 */
export const renoncer =
  (ports: Ports) =>
  (id: MandatId, { cause }: { readonly cause: CauseDeRenonciation }): Promise<Result<Fin, Refus>> =>
    mettreFin(ports, id, { op: 'mandat-renonce', juger: ({ borne, fins, constat }) => juger(borne, fins, { ...constat, cause }) })
