import type { AidantId } from '../../domain/ids.ts'
import type { Structure } from '../../domain/mandat/parties.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { ok, type Result } from '../../domain/result.ts'
import { PROFIL_VIDE } from '../../domain/structure.ts'
import { evenement } from '../evenement.ts'
import type { Ports, Session } from '../ports.ts'
import { ecritureReglages, parseAidant, parseEtiquette, parseStructure } from './reglages-du-poste.ts'

/** Une nouvelle venue, telle que tapée. `secret` : ses huit mots. */
export interface AidantSaisi {
  readonly etiquette: string
  readonly nom: string
  readonly fonction: string
  readonly referent: boolean
  readonly secret: string
}

/**
 * Crée le coffre du poste avec la structure et le premier aidant, et l'ouvre.
 * Refuse `StructureIncomplete` ou `AidantSansNom` ; lève `conflict` s'il y a déjà un coffre.
 */
export const creerCoffre =
  (ports: Ports) =>
  async (saisie: AidantSaisi & { readonly structure: Structure }): Promise<Result<Session, Refus>> => {
    const structure = parseStructure(saisie.structure)
    if (!structure.ok) return structure
    const id = ports.ids.nouveau<AidantId>()
    const aidant = parseAidant(id, saisie)
    if (!aidant.ok) return aidant
    const { referent, secret } = saisie
    const session = await ports.vault.creer(
      { id, etiquette: parseEtiquette(saisie.etiquette, aidant.value.nom), referent, secret },
      {
        put: [ecritureReglages({ structure: structure.value, aidants: [aidant.value], profil: PROFIL_VIDE, adressesVerifiees: [] })],
        remove: [],
        evenement: evenement(ports, 'coffre-cree', { objet: id }),
        reservation: null,
      },
    )
    return ok(session)
  }
