import { ajouterJours, type JourCivil } from '../../jour-civil.ts'
import type { RaisonDAttente } from '../suivi.ts'

interface Delai {
  readonly jours: number
  /** `lue` dans une source, ou d'`usage` : proposé, corrigé par l'aidant (docs/sources.md). */
  readonly source: 'lue' | 'usage'
}

/** Quand rappeler, d'ordinaire, ce qu'une ligne attend. Le lien d'activation des impôts vaut huit heures : le jour même. */
export const DELAIS_D_ATTENTE: Readonly<Record<RaisonDAttente, Delai>> = {
  lienDActivation: { jours: 0, source: 'lue' },
  courrierAvecCode: { jours: 10, source: 'usage' },
  piece: { jours: 15, source: 'usage' },
  reponse: { jours: 30, source: 'usage' },
  rendezVous: { jours: 7, source: 'usage' },
  autre: { jours: 15, source: 'usage' },
}

/** Le jour proposé pour se rappeler d'une attente qui commence ce jour-là. */
export const rappelPropose = (raison: RaisonDAttente, jour: JourCivil): JourCivil => ajouterJours(jour, DELAIS_D_ATTENTE[raison].jours)
