import type { MandatId } from '../../../domain/ids.ts'
import type { JourCivil } from '../../../domain/jour-civil.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Result } from '../../../domain/result.ts'
import { noterSignatureDuCurateur as noter } from '../../../domain/vie/signature-du-curateur.ts'
import type { Suivi } from '../../../domain/vie/suivi.ts'
import type { Ports } from '../../ports.ts'
import { noterAuSuivi } from './noter-au-suivi.ts'

/** Note le jour où le papier est revenu signé du curateur. Refuse ce que refuse la règle ; lève `locked`. */
export const noterSignatureDuCurateur =
  (ports: Ports) =>
  (id: MandatId, le: JourCivil): Promise<Result<Suivi, Refus>> =>
    noterAuSuivi(ports, id, { op: 'curateur-note', noter: (vie) => noter(vie, le) })
