import type { MandatId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Result } from '../../../domain/result.ts'
import { noterEtat } from '../../../domain/vie/noter.ts'
import type { EtatDeLigne, Suivi } from '../../../domain/vie/suivi.ts'
import type { Ports } from '../../ports.ts'
import { noterAuSuivi } from './noter-au-suivi.ts'

/** Note où en est une ligne, par son numéro imprimé. Refuse ce que refuse `noterEtat` ; lève `locked`. */
export const noterEtatDeLigne =
  (ports: Ports) =>
  (id: MandatId, ligne: number, etat: EtatDeLigne): Promise<Result<Suivi, Refus>> =>
    noterAuSuivi(ports, id, { op: 'suivi-note', details: { quoi: 'etat', etat: etat.type }, noter: (vie) => noterEtat(vie, ligne, etat) })
