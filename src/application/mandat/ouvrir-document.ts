import type { MandatId } from '../../domain/ids.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { evenement } from '../evenement.ts'
import type { Ports } from '../ports.ts'

/** Les octets gardés, à l'identique, et l'ouverture inscrite au journal. Refuse `MandatIntrouvable` ; lève `locked`. */
export const ouvrirDocument =
  (ports: Ports) =>
  async (id: MandatId): Promise<Result<Uint8Array, Refus>> => {
    const document = await ports.vault.lire('document', id)
    if (!document) return refuse({ type: 'MandatIntrouvable' })
    await ports.vault.ecrire({ put: [], remove: [], evenement: evenement(ports, 'document-ouvert', { objet: id }), reservation: null })
    return ok(document.octets)
  }
