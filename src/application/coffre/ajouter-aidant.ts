import type { AidantId } from '../../domain/ids.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { AidantSaisi } from './creer-coffre.ts'
import { aSonTour } from '../a-son-tour.ts'
import { evenement } from '../evenement.ts'
import type { Ports } from '../ports.ts'
import { ecritureReglages, parseAidant, parseEtiquette, reglagesOuverts } from './reglages-du-poste.ts'

async function ajouter(ports: Ports, saisie: AidantSaisi): Promise<Result<AidantId, Refus>> {
  const reglages = await reglagesOuverts(ports.vault)
  const id = ports.ids.nouveau<AidantId>()
  const aidant = parseAidant(id, saisie)
  if (!aidant.ok) return aidant
  const { referent, secret } = saisie
  await ports.vault.ajouterMembre(
    { id, etiquette: parseEtiquette(saisie.etiquette, aidant.value.nom), referent, secret },
    {
      put: [ecritureReglages({ ...reglages, aidants: [...reglages.aidants, aidant.value] })],
      remove: [],
      evenement: evenement(ports, 'aidant-ajoute', { objet: id }),
      reservation: null,
    },
  )
  return ok(id)
}

/**
 * Ajoute un aidant au poste, le coffre étant ouvert par un collègue. Rend son identifiant.
 * Refuse `AidantSansNom` ; lève `locked` si le coffre est fermé.
 */
export const ajouterAidant =
  (ports: Ports) =>
  (saisie: AidantSaisi): Promise<Result<AidantId, Refus>> =>
    aSonTour(ports.vault, 'reglages', () => ajouter(ports, saisie))
