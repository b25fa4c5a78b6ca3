import type { BrouillonId } from '../../domain/ids.ts'
import { evenement } from '../evenement.ts'
import type { Ports } from '../ports.ts'

/** « Parti sans signer » : efface le brouillon et l'inscrit au journal, sans rien de son contenu. */
export const effacerBrouillon =
  (ports: Ports) =>
  async (id: BrouillonId): Promise<void> =>
    ports.vault.ecrire({
      put: [],
      remove: [{ kind: 'brouillon', id }],
      evenement: evenement(ports, 'brouillon-efface', { objet: id }),
      reservation: null,
    })
