import type { Brouillon } from '../../../domain/brouillon/brouillon.ts'
import type { BrouillonId, MandatId, SeanceId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import { ok, type Result } from '../../../domain/result.ts'
import type { Vie } from '../../../domain/vie/noter.ts'
import type { avenantDe } from '../../../domain/vie/suite.ts'
import { enregistrerBrouillon } from '../../brouillon/enregistrer-brouillon.ts'
import { reglagesOuverts } from '../../coffre/reglages-du-poste.ts'
import type { Ports } from '../../ports.ts'
import { seanceOuverte } from '../../seance/ecrire-seance.ts'
import { vieDuMandat } from '../suivi/noter-au-suivi.ts'

type Depart = Parameters<typeof avenantDe>[1]

/**
 * Un brouillon prérempli depuis un mandat signé, gardé aussitôt. Refuse `MandatIntrouvable`, `SeanceIntrouvable`, et ce que
 * `preparer` refuse ; lève `locked` si le mandat est à un autre.
 */
export async function commencerSuite(
  ports: Ports,
  { mandat, seance }: { readonly mandat: MandatId; readonly seance: SeanceId },
  preparer: (vie: Vie, depart: Depart) => Result<Brouillon, Refus>,
): Promise<Result<Brouillon, Refus>> {
  const [vie, ouverte] = await Promise.all([vieDuMandat(ports, mandat), seanceOuverte(ports, seance)])
  if (!vie.ok) return vie
  if (!ouverte.ok) return ouverte
  const { structure } = await reglagesOuverts(ports.vault)
  const depart = { id: ports.ids.nouveau<BrouillonId>(), seance, a: ports.clock.maintenant(), lieu: structure.commune }
  const brouillon = preparer(vie.value, depart)
  if (!brouillon.ok) return brouillon
  await enregistrerBrouillon(ports)(brouillon.value)
  return ok(brouillon.value)
}
