import type { MandatId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Result } from '../../../domain/result.ts'
import type { CauseDeCaducite, Fin } from '../../../domain/vie/fin.ts'
import { constaterCaducite as juger } from '../../../domain/vie/mettre-fin.ts'
import type { Ports } from '../../ports.ts'
import { mettreFin } from './mettre-fin.ts'

/** Note que le décès ou la tutelle a mis fin au mandat (C. civ. 2003). Refuse `MandatIntrouvable` et ce que la table refuse. */
export const constaterCaducite =
  (ports: Ports) =>
  (id: MandatId, { cause }: { readonly cause: CauseDeCaducite }): Promise<Result<Fin, Refus>> =>
    mettreFin(ports, id, { op: 'mandat-caduc', juger: ({ borne, fins, constat }) => juger(borne, fins, { ...constat, cause }) })
