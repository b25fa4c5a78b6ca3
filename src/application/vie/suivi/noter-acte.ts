import type { MandatId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Result } from '../../../domain/result.ts'
import { noterActe as noter, type ActeSaisi } from '../../../domain/vie/noter.ts'
import type { Suivi } from '../../../domain/vie/suivi.ts'
import { sessionOuverte } from '../../coffre/reglages-du-poste.ts'
import type { Ports } from '../../ports.ts'
import { noterAuSuivi } from './noter-au-suivi.ts'

/** Note ce qui a été fait tel jour sur une ligne (C. civ. 1993). Refuse ce que refuse la règle ; lève `locked`. */
export const noterActe =
  (ports: Ports) =>
  async (id: MandatId, acte: ActeSaisi): Promise<Result<Suivi, Refus>> => {
    const { aidant } = await sessionOuverte(ports.vault)
    const auteur = { par: aidant, a: ports.clock.maintenant() }
    return noterAuSuivi(ports, id, { op: 'suivi-note', details: { quoi: 'acte' }, noter: (vie) => noter(vie, acte, auteur) })
  }
