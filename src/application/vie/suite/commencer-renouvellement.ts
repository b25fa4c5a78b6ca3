import type { Brouillon } from '../../../domain/brouillon/brouillon.ts'
import type { MandatId, SeanceId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import { ok, type Result } from '../../../domain/result.ts'
import { peutRenouveler, lignesARenouveler } from '../../../domain/vie/renouveler.ts'
import { renouvellementDe } from '../../../domain/vie/suite.ts'
import type { Ports } from '../../ports.ts'
import { commencerSuite } from './commencer-suite.ts'

/** Le brouillon d'un renouvellement, gardé. Refuse `TropTardPourRenouveler`, `SeanceIntrouvable` et ce que la table refuse ; lève `locked`. */
export const commencerRenouvellement =
  (ports: Ports) =>
  (mandat: MandatId, seance: SeanceId): Promise<Result<Brouillon, Refus>> =>
    commencerSuite(ports, { mandat, seance }, (vie, depart) => {
      const permis = peutRenouveler(vie.mandat, vie.fins, vie.jour)
      return permis.ok ? ok(renouvellementDe(vie.mandat, lignesARenouveler(vie.mandat, vie.suivi, vie.fins), depart)) : permis
    })
