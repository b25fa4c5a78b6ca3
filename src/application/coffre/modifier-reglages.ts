import type { Structure } from '../../domain/mandat/parties.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Reglages } from '../../domain/structure.ts'
import { aSonTour } from '../a-son-tour.ts'
import { evenement } from '../evenement.ts'
import type { Ports } from '../ports.ts'
import { ecritureReglages, parseStructure, reglagesOuverts } from './reglages-du-poste.ts'

/** Change la structure ; les mandats déjà signés gardent la leur. Refuse `StructureIncomplete`. */
export const modifierReglages =
  (ports: Ports) =>
  async (saisie: Structure): Promise<Result<Reglages, Refus>> => {
    const structure = parseStructure(saisie)
    if (!structure.ok) return structure
    return aSonTour(ports.vault, 'reglages', async () => {
      const reglages = { ...(await reglagesOuverts(ports.vault)), structure: structure.value }
      await ports.vault.ecrire({
        put: [ecritureReglages(reglages)],
        remove: [],
        evenement: evenement(ports, 'reglages-modifies'),
        reservation: null,
      })
      return ok(reglages)
    })
  }
