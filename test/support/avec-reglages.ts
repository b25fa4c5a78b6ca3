import { evenement } from '../../src/application/evenement.ts'
import { ecritureReglages, reglagesOuverts } from '../../src/application/coffre/reglages-du-poste.ts'
import type { Reglages } from '../../src/domain/structure.ts'
import type { Poste } from './container.ts'

/** Change les réglages d'un poste ouvert, comme l'auraient fait les actes de la page du poste. */
export async function avecReglages({ ports }: Poste, changer: (reglages: Reglages) => Partial<Reglages>): Promise<void> {
  const reglages = await reglagesOuverts(ports.vault)
  await ports.vault.ecrire({
    put: [ecritureReglages({ ...reglages, ...changer(reglages) })],
    remove: [],
    evenement: evenement(ports, 'reglages-modifies'),
    reservation: null,
  })
}

/** La structure demande au curateur de signer à côté. */
export const curateurDemande = (poste: Poste): Promise<void> => avecReglages(poste, ({ profil }) => ({ profil: { ...profil, curateurSigne: true } }))
