import { composerCompteRendu } from '../../../domain/documents/compte-rendu.ts'
import type { MandatId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Result } from '../../../domain/result.ts'
import { permettre } from '../../../domain/vie/noter.ts'
import type { Ports } from '../../ports.ts'
import { vieDuMandat } from '../suivi/noter-au-suivi.ts'
import { circonstancesAu, etablir, type DocumentEtabli } from './etablir.ts'

/** Le compte rendu au mandant, tel qu'il est dû aujourd'hui (C. civ. 1993). Refuse `MandatIntrouvable`, `AidantSansNom` ; lève `locked`, `pdf-failed`. */
export const compteRendu =
  (ports: Ports) =>
  async (id: MandatId): Promise<Result<DocumentEtabli, Refus>> => {
    const vie = await vieDuMandat(ports, id)
    if (!vie.ok) return vie
    const permis = permettre('rendreCompte', vie.value)
    if (!permis.ok) return permis
    const circonstances = await circonstancesAu(ports, vie.value.jour)
    if (!circonstances.ok) return circonstances
    const blocs = composerCompteRendu(vie.value, circonstances.value)
    return etablir(ports, { mandat: id, numero: vie.value.mandat.numero, op: 'compte-rendu-etabli', sorte: 'compte-rendu', blocs, circonstances: circonstances.value })
  }
