import { composerFicheTelephone } from '../../../domain/documents/fiche-telephone.ts'
import type { MandatId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Result } from '../../../domain/result.ts'
import type { Ports } from '../../ports.ts'
import { vieDuMandat } from '../suivi/noter-au-suivi.ts'
import { circonstancesAu, etablir, type DocumentEtabli } from './etablir.ts'

/**
 * La fiche à tenir pendant un appel ; `organisme` : son nom, tel qu'au mandat. Refuse `MandatIntrouvable`, `OrganismeHorsMandat`,
 * `CurateurAttendu` et ce que la table refuse ; lève `locked`, `pdf-failed`.
 */
export const ficheTelephone =
  (ports: Ports) =>
  async (id: MandatId, organisme: string): Promise<Result<DocumentEtabli, Refus>> => {
    const vie = await vieDuMandat(ports, id)
    if (!vie.ok) return vie
    const circonstances = await circonstancesAu(ports, vie.value.jour)
    if (!circonstances.ok) return circonstances
    const blocs = composerFicheTelephone(vie.value, organisme, circonstances.value)
    if (!blocs.ok) return blocs
    const { numero } = vie.value.mandat
    return etablir(ports, { mandat: id, numero, op: 'fiche-telephone-etablie', sorte: 'fiche-telephone', blocs: blocs.value, circonstances: circonstances.value })
  }
