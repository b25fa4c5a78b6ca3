import type { Drapeau, Recurrence } from '../formalites/formalite.ts'
import type { Piece, QualiteDeRepresentant } from '../mandat/parties.ts'

/** `2026-11` : le texte daté sur lequel un mandat est rédigé. Jamais modifié après publication. */
declare const marque: unique symbol
export type ModeleId = string & { readonly [marque]: 'ModeleId' }

/** E : attesté ; D : dans un modèle officiel voisin ; R : reconstruit ou tiré de la loi (docs/sources.md). */
export type Provenance = 'E' | 'D' | 'R'

/**
 * Ce qui fait paraître un alinéa ou une phrase. `rib` : une ligne touche aux coordonnées bancaires ; `sansArgent` : aucune n'y
 * touche, ni ne fait payer. `enPersonne` : le mandant signe lui-même.
 */
export type Condition =
  | 'toutAidant'
  | 'cetAidant'
  | 'redirection'
  | 'boiteDediee'
  | 'sansBoiteDediee'
  | 'sante'
  | 'rib'
  | 'sansArgent'
  | 'paiementExpres'
  | 'sansPaiement'
  | 'engagement'
  | 'operateur'
  | 'personneSigne'
  | 'autreMandat'
  | 'enPersonne'
  | 'represente'
  | 'curateurPresent'
  | 'curateurAbsent'
  | 'avenant'
  | 'renouvellement'

export type Alinea = string | { readonly si: Condition; readonly texte: string }

export interface Clause {
  readonly id: string
  readonly titre: string
  /** `{structure}`, `{telephone}`… sont remplis par `composer`. « - » ouvre un élément de liste ; `{formalites}` seul, la liste. */
  readonly alineas: readonly Alinea[]
  readonly provenance: Provenance
  readonly source: string
}

export const PICTOGRAMMES = [
  'mandat',
  'personnes',
  'liste',
  'calendrier',
  'stop',
  'cadenas',
  'argent',
  'question',
  'courrier',
  'signature',
] as const
export type Pictogramme = (typeof PICTOGRAMMES)[number]

/** Une phrase lue ensemble, une par écran : pictogramme et texte. */
export interface PhraseLue {
  readonly id: string
  readonly picto: Pictogramme
  readonly titre: string
  readonly texte: string
  readonly si?: Condition
  /** Vrai si la liste des formalités suit la phrase. */
  readonly avecFormalites?: true
}

/** Les mots du document hors des clauses : ils appartiennent au texte daté, pas au programme. */
export interface Mots {
  readonly manquant: string
  readonly reference: Readonly<Record<'numero' | 'date' | 'echeance' | 'telephone' | 'journal' | 'texte', string>>
  /** Le dernier jour, compris : « {jour} inclus ». */
  readonly inclus: string
  readonly roles: { readonly mandant: string; readonly mandataire: string }
  readonly naissance: {
    readonly jour: string
    readonly annee: string
    readonly inconnue: string
    readonly lieu: string
  }
  readonly domicile: { readonly adresse: string; readonly commune: string; readonly ccas: string }
  readonly civilites: { readonly madame: string; readonly monsieur: string; readonly nonPrecisee: string }
  readonly pieces: Readonly<Record<Piece | 'declaree', string>>
  readonly represente: string
  readonly joindre: string
  readonly dpoAbsent: string
  readonly drapeaux: Readonly<Partial<Record<Drapeau, string>>>
  readonly recurrences: Readonly<Record<Recurrence, string>>
  readonly precision: string
  readonly faitA: string
  readonly mentions: { readonly trace: string; readonly nomEcrit: string; readonly aSigner: string; readonly alternative: string }
}

/** Ce que le premier texte (2026-11) ne savait pas dire : il ne sert plus qu'à relire. */
export interface MotsEtendus extends Mots {
  readonly rythme: { readonly fois: string; readonly jusquAu: string }
  readonly representation: string
  readonly qualites: Readonly<Record<QualiteDeRepresentant, string>>
  readonly mentions: Mots['mentions'] & { readonly papierAttendu: string }
}

interface Communs {
  readonly id: ModeleId
  readonly langue: 'fr'
  /** Premier jour où ce texte peut servir. */
  readonly depuis: string
  readonly titre: string
  readonly sousTitre: string
  readonly mention: string
  readonly clauses: readonly Clause[]
  readonly lecture: readonly PhraseLue[]
}

interface RolesDesSignatures {
  readonly mandant: string
  readonly aidant: string
  readonly exemplaires: string
}

/** Le premier texte publié, pour relire les mandats qui le nomment. */
export interface PremierModele extends Communs {
  readonly signature: RolesDesSignatures
  readonly mots: Mots
}

/** Les textes sur lesquels on écrit aujourd'hui. */
export interface ModeleEtendu extends Communs {
  readonly signature: RolesDesSignatures & { readonly representant: string; readonly curateur: string }
  readonly mots: MotsEtendus
}

export type Modele = PremierModele | ModeleEtendu

/** Faux pour le premier texte : ce qu'il ne sait pas dire n'existait pas quand ses mandats ont été signés. */
export const estEtendu = (modele: Modele): modele is ModeleEtendu => 'rythme' in modele.mots
