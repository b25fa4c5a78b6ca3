import type { SeanceId } from '../domain/ids.ts'
import type { Posture, Seance } from '../domain/seance/seance.ts'
import { ecrireSeance } from './ecrire-seance.ts'
import type { Ports } from './ports.ts'
import { sessionOuverte } from './reglages-du-poste.ts'

/** Ouvre une séance : qui, quand, quelle posture ; rien sur l'usager. Lève `locked`. */
export const ouvrirSeance =
  (ports: Ports) =>
  async (posture: Posture): Promise<Seance> => {
    const { aidant } = await sessionOuverte(ports.vault)
    const seance: Seance = {
      id: ports.ids.nouveau<SeanceId>(),
      aidant,
      posture,
      versionPoints: '2026-11',
      ouverteA: ports.clock.maintenant(),
      closeA: null,
      avant: [],
      apres: [],
      sites: [],
    }
    await ecrireSeance(ports, seance, 'seance-ouverte', { posture })
    return seance
  }
