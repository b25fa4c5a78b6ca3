import type { SeanceId } from '../../domain/ids.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Seance } from '../../domain/seance/seance.ts'
import { ecrireSeance, seanceOuverte } from './ecrire-seance.ts'
import type { Ports } from '../ports.ts'

/** Note les sites officiels utilisés, pour s'en déconnecter à la fin ; chacun une fois. Refuse `SeanceIntrouvable`. */
export const noterSites =
  (ports: Ports) =>
  async (id: SeanceId, sites: readonly string[]): Promise<Result<Seance, Refus>> => {
    const lue = await seanceOuverte(ports, id)
    if (!lue.ok) return lue
    const tous = [...new Set([...lue.value.sites, ...sites])]
    if (tous.length === lue.value.sites.length) return lue
    const seance = { ...lue.value, sites: tous }
    await ecrireSeance(ports, seance, 'seance-notee', { sites: tous.length })
    return ok(seance)
  }
