import type { MandatId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import { ok, type Result } from '../../../domain/result.ts'
import type { Suivi } from '../../../domain/vie/suivi.ts'
import type { Ports } from '../../ports.ts'
import { vieDuMandat } from './noter-au-suivi.ts'

/** Ce qui est noté de la vie du mandat ; rien encore : chaque ligne à faire. Refuse `MandatIntrouvable` ; lève `locked`. */
export const suiviDuMandat =
  (ports: Ports) =>
  async (id: MandatId): Promise<Result<Suivi, Refus>> => {
    const vie = await vieDuMandat(ports, id)
    return vie.ok ? ok(vie.value.suivi) : vie
  }
