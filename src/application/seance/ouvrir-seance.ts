import type { SeanceId } from '../../domain/ids.ts'
import { versionPoints } from '../../domain/seance/points.ts'
import type { Posture, Seance } from '../../domain/seance/seance.ts'
import { ecrireSeance } from './ecrire-seance.ts'
import type { Ports } from '../ports.ts'
import { sessionOuverte } from '../coffre/reglages-du-poste.ts'

/** Ouvre une séance : qui, quand, quelle posture ; rien sur l'usager. Lève `locked`. */
export const ouvrirSeance =
  (ports: Ports) =>
  async (posture: Posture): Promise<Seance> => {
    const { aidant } = await sessionOuverte(ports.vault)
    const id = ports.ids.nouveau<SeanceId>()
    const ouverteA = ports.clock.maintenant()
    const seance: Seance = { id, aidant, posture, versionPoints, ouverteA, closeA: null, avant: [], apres: [], sites: [] }
    await ecrireSeance(ports, seance, 'seance-ouverte', { posture })
    return seance
  }
