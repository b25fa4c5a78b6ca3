import type { Ajouts } from './formalites/ajouts.ts'
import type { OrganismeId } from './formalites/formalite.ts'
import type { AidantId } from './ids.ts'
import type { JourCivil } from './jour-civil.ts'
import type { Structure } from './mandat/parties.ts'

export interface Aidant {
  readonly id: AidantId
  readonly nom: string
  readonly fonction: string
}

/** Une adresse officielle lue et confirmée par quelqu'un de la structure ; à relire après douze mois. */
export interface AdresseVerifiee {
  readonly organisme: OrganismeId
  readonly adresse: string
  readonly le: JourCivil
  readonly par: AidantId
}

/** Ce que la structure a décidé pour ses mandats. S'exporte et s'importe en un fichier, sans les vérifications. */
export interface ProfilDeStructure extends Ajouts {
  /** Demander au curateur de signer à côté (C. civ. 467 ; choix de la structure, à valider par votre DPO). */
  readonly curateurSigne: boolean
}

/** Les réglages du poste, lisibles de toute l'équipe : la structure et la table des aidants (noms effaçables). */
export interface Reglages {
  readonly structure: Structure
  readonly aidants: readonly Aidant[]
  readonly profil: ProfilDeStructure
  readonly adressesVerifiees: readonly AdresseVerifiee[]
}

export const PROFIL_VIDE: ProfilDeStructure = { masques: [], formalites: [], situations: [], curateurSigne: false }
