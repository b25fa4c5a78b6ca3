import type { Brouillon } from '../../../domain/brouillon/brouillon.ts'
import type { MandatId, SeanceId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import { ok, type Result } from '../../../domain/result.ts'
import { permettre } from '../../../domain/vie/noter.ts'
import { avenantDe } from '../../../domain/vie/suite.ts'
import type { Ports } from '../../ports.ts'
import { commencerSuite } from './commencer-suite.ts'

/** Le brouillon d'un avenant au mandat, gardé. Refuse `MandatIntrouvable`, `SeanceIntrouvable` et ce que la table refuse ; lève `locked`. */
export const commencerAvenant =
  (ports: Ports) =>
  (mandat: MandatId, seance: SeanceId): Promise<Result<Brouillon, Refus>> =>
    commencerSuite(ports, { mandat, seance }, (vie, depart) => {
      const permis = permettre('etablirAvenant', vie)
      return permis.ok ? ok(avenantDe(vie.mandat, depart)) : permis
    })
