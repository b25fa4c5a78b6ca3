import type { MandatId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Result } from '../../../domain/result.ts'
import { rendreOriginal as noter } from '../../../domain/vie/originaux.ts'
import type { Suivi } from '../../../domain/vie/suivi.ts'
import type { Ports } from '../../ports.ts'
import { noterAuSuivi } from './noter-au-suivi.ts'

/** Note qu'un papier, par son rang dans le suivi (0, 1…), est rendu aujourd'hui. Refuse ce que refuse la règle ; lève `locked`. */
export const rendreOriginal =
  (ports: Ports) =>
  (id: MandatId, rang: number): Promise<Result<Suivi, Refus>> =>
    noterAuSuivi(ports, id, { op: 'original-rendu', noter: (vie) => noter(vie, rang) })
