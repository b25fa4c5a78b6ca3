import type { MandatId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Result } from '../../../domain/result.ts'
import { confierOriginal as noter } from '../../../domain/vie/originaux.ts'
import type { Suivi } from '../../../domain/vie/suivi.ts'
import type { Ports } from '../../ports.ts'
import { noterAuSuivi } from './noter-au-suivi.ts'

/** Note un papier confié aujourd'hui. Refuse ce que refuse la règle ; lève `locked`. */
export const confierOriginal =
  (ports: Ports) =>
  (id: MandatId, original: { readonly sorte: string; readonly nombre: number }): Promise<Result<Suivi, Refus>> =>
    noterAuSuivi(ports, id, { op: 'original-confie', details: { nombre: original.nombre }, noter: (vie) => noter(vie, original) })
