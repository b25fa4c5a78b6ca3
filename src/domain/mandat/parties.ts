import type { AidantId } from '../ids.ts'
import type { JourCivil } from '../jour-civil.ts'

export const CIVILITES = ['madame', 'monsieur', 'nonPrecisee'] as const
export type Civilite = (typeof CIVILITES)[number]

/** Une personne peut n'avoir qu'un nom, ou qu'un prénom (état civil étranger). */
export type NomDePersonne =
  | { readonly type: 'complet'; readonly nom: string; readonly prenom: string }
  | { readonly type: 'nomSeul'; readonly nom: string }
  | { readonly type: 'prenomSeul'; readonly prenom: string }

export type Naissance =
  | { readonly type: 'jour'; readonly jour: JourCivil; readonly lieu: string }
  | { readonly type: 'annee'; readonly annee: number; readonly lieu: string }
  | { readonly type: 'inconnue'; readonly lieu: string }

export type Domicile =
  | { readonly type: 'adresse'; readonly adresse: string }
  | { readonly type: 'commune'; readonly commune: string }
  | { readonly type: 'ccas' }

/** La sorte de pièce vue, jamais son numéro (docs/sources.md, choix de maison). */
export const PIECES = ['carteIdentite', 'passeport', 'titreDeSejour', 'permisDeConduire', 'autrePiece'] as const
export type Piece = (typeof PIECES)[number]
export type IdentiteVue = { readonly type: 'piece'; readonly piece: Piece } | { readonly type: 'declaree' }

export interface Mandant {
  readonly civilite: Civilite
  readonly nom: NomDePersonne
  readonly naissance: Naissance
  readonly domicile: Domicile
  readonly identite: IdentiteVue
}

/** Tuteur, personne habilitée, parents : ceux qui signent au nom de la personne (C. civ. 382, 473, 494-6). */
export const QUALITES_DE_REPRESENTANT = ['tuteur', 'personneHabilitee', 'parent', 'deuxParents'] as const
export type QualiteDeRepresentant = (typeof QUALITES_DE_REPRESENTANT)[number]
export interface RepresentantLegal {
  readonly nom: string
  readonly qualite: QualiteDeRepresentant
}

/** Le curateur qui signe à côté de la personne (C. civ. 467) : à l'écran, ou plus tard sur le papier. */
export interface Curateur {
  readonly nom: string
  readonly signe: 'ecran' | 'papier'
}

/** La structure : le mandataire du contrat, représenté par l'aidant (docs/sources.md, choix de maison). */
export interface Structure {
  readonly nom: string
  readonly adresse: string
  readonly commune: string
  readonly telephone: string
  /** Contact pour les droits RGPD (délégué à la protection des données), texte libre court. */
  readonly contactDpo: string
}

export interface Representant {
  readonly id: AidantId
  readonly nom: string
  readonly fonction: string
}

/** Qui peut agir : la clause est aussi une clé, pas un menu. */
export const QUI_PEUT_AGIR = ['toutAidant', 'cetAidant'] as const
export type QuiPeutAgir = (typeof QUI_PEUT_AGIR)[number]

export interface Mandataire {
  readonly structure: Structure
  readonly aidant: Representant
  readonly quiPeutAgir: QuiPeutAgir
}

/** `Zoé Lefèvre`, `Lefèvre` ou `Zoé` : l'ordre des papiers d'identité à l'oral. */
export function nomAffiche(nom: NomDePersonne): string {
  switch (nom.type) {
    case 'complet':
      return `${nom.prenom} ${nom.nom}`
    case 'nomSeul':
      return nom.nom
    case 'prenomSeul':
      return nom.prenom
  }
}
