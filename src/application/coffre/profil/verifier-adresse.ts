import { etatDeLAdresse, type EtatAdresse } from '../../../domain/formalites/adresse.ts'
import { catalogueDeBase } from '../../../domain/formalites/catalogue.ts'
import type { Organisme, OrganismeId } from '../../../domain/formalites/formalite.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import { verifierAdresse as noterAdresse } from '../../../domain/profil/verifier-adresse.ts'
import { ok, type Result } from '../../../domain/result.ts'
import type { Reglages } from '../../../domain/structure.ts'
import { aSonTour } from '../../a-son-tour.ts'
import type { Ports } from '../../ports.ts'
import { aidantOuvert, reglagesOuverts } from '../reglages-du-poste.ts'
import { CONNU, ecrireReglages } from './ecriture-de-reglages.ts'

export interface AdresseOfficielle {
  readonly organisme: Pick<Organisme, 'id' | 'nom' | 'teleservice' | 'adresse'>
  readonly etat: EtatAdresse
  /** Qui l'a lue en dernier ; vide si personne, ou si son nom n'est plus aux réglages. */
  readonly par: string
}

/** Chaque organisme que la structure montre, son adresse, et ce qu'on en sait aujourd'hui. Lève `locked`. */
export const adressesOfficielles =
  ({ vault, clock }: Ports) =>
  async (): Promise<readonly AdresseOfficielle[]> => {
    const { profil, adressesVerifiees, aidants } = await reglagesOuverts(vault)
    const jour = clock.aujourdhui()
    return catalogueDeBase.organismes
      .filter(({ id }) => !profil.masques.includes(id))
      .map((organisme) => {
        const par = adressesVerifiees.find((une) => une.organisme === organisme.id)?.par
        return { organisme, etat: etatDeLAdresse(organisme, adressesVerifiees, jour), par: aidants.find(({ id }) => id === par)?.nom ?? '' }
      })
  }

/**
 * L'aidant de la session a lu l'adresse de cet organisme dans la barre de son navigateur, aujourd'hui. Refuse `OrganismeInconnu`,
 * `AdresseSansObjet`, `AidantSansNom`. Lève `locked`.
 */
export const verifierAdresse =
  (ports: Ports) =>
  (organisme: OrganismeId): Promise<Result<Reglages, Refus>> =>
    aSonTour(ports.vault, 'reglages', async () => {
      const ouvert = await aidantOuvert(ports.vault)
      if (!ouvert.ok) return ouvert
      const { aidant, reglages } = ouvert.value
      const adressesVerifiees = noterAdresse(reglages.adressesVerifiees, { organisme, le: ports.clock.aujourdhui(), par: aidant.id }, CONNU)
      if (!adressesVerifiees.ok) return adressesVerifiees
      const apres = { ...reglages, adressesVerifiees: adressesVerifiees.value }
      await ecrireReglages(ports, apres, 'adresse')
      return ok(apres)
    })
