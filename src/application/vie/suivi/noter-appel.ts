import type { MandatId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Result } from '../../../domain/result.ts'
import { noterAppel as noter, type AppelSaisi } from '../../../domain/vie/noter.ts'
import type { Suivi } from '../../../domain/vie/suivi.ts'
import { sessionOuverte } from '../../coffre/reglages-du-poste.ts'
import type { Ports } from '../../ports.ts'
import { noterAuSuivi } from './noter-au-suivi.ts'

/** Note un appel à un organisme et sa réponse. Refuse ce que refuse la règle ; lève `locked`. */
export const noterAppel =
  (ports: Ports) =>
  async (id: MandatId, appel: AppelSaisi): Promise<Result<Suivi, Refus>> => {
    const { aidant } = await sessionOuverte(ports.vault)
    const auteur = { par: aidant, a: ports.clock.maintenant() }
    return noterAuSuivi(ports, id, { op: 'suivi-note', details: { quoi: 'appel' }, noter: (vie) => noter(vie, appel, auteur) })
  }
