import type { BrouillonId, SeanceId } from '../../domain/ids.ts'
import { brouillonVide } from '../../domain/brouillon/brouillon-vide.ts'
import type { Brouillon } from '../../domain/brouillon/brouillon.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { enregistrerBrouillon } from './enregistrer-brouillon.ts'
import type { Ports } from '../ports.ts'
import { reglagesOuverts } from '../coffre/reglages-du-poste.ts'

/** Un brouillon vide, gardé aussitôt, rattaché à la séance. Refuse `SeanceIntrouvable` si elle est close ou inconnue. */
export const commencerBrouillon =
  (ports: Ports) =>
  async (seanceId: SeanceId): Promise<Result<Brouillon, Refus>> => {
    const seance = await ports.vault.lire('seance', seanceId)
    if (!seance || seance.closeA) return refuse({ type: 'SeanceIntrouvable' })
    const { structure } = await reglagesOuverts(ports.vault)
    const brouillon = brouillonVide({
      id: ports.ids.nouveau<BrouillonId>(),
      seance: seanceId,
      a: ports.clock.maintenant(),
      lieu: structure.commune,
    })
    await enregistrerBrouillon(ports)(brouillon)
    return ok(brouillon)
  }
