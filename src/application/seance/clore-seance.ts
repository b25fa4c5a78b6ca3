import type { SeanceId } from '../../domain/ids.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { dresserBilan, refusDuBilan } from '../../domain/seance/bilan.ts'
import type { Seance } from '../../domain/seance/seance.ts'
import { ecrireSeance, seanceOuverte } from './ecrire-seance.ts'
import type { Ports } from '../ports.ts'

/** Clôt la séance. Refuse `SeanceIntrouvable`, ou `PointsManquants` tant qu'un point d'après n'a ni réponse ni exception. */
export const cloreSeance =
  (ports: Ports) =>
  async (id: SeanceId): Promise<Result<Seance, Refus>> => {
    const lue = await seanceOuverte(ports, id)
    if (!lue.ok) return lue
    const { posture, avant, apres } = lue.value
    const bilan = dresserBilan(posture, 'apres', apres)
    const refus = refusDuBilan(bilan)
    if (refus) return refuse(refus)
    const seance: Seance = { ...lue.value, closeA: ports.clock.maintenant() }
    const exceptions = bilan.exceptions.length + dresserBilan(posture, 'avant', avant).exceptions.length
    await ecrireSeance(ports, seance, 'seance-close', { exceptions })
    return ok(seance)
  }
