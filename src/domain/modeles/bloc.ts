import type { Trait } from '../signature/signature.ts'

/**
 * Le document comme suite de blocs : la même suite nourrit l'aperçu à l'écran, le PDF et l'empreinte.
 * Les textes sont définitifs (placeholders remplis) ; la mise en page appartient à qui dessine.
 */
export type Bloc =
  | { readonly type: 'titre'; readonly texte: string; readonly sousTitre: string }
  | { readonly type: 'reference'; readonly lignes: readonly { readonly terme: string; readonly texte: string }[] }
  | { readonly type: 'parties'; readonly parties: readonly Partie[] }
  | { readonly type: 'clause'; readonly numero: number; readonly titre: string; readonly contenu: readonly Contenu[] }
  | { readonly type: 'signatures'; readonly lieuEtDate: string; readonly exemplaires: string; readonly cadres: readonly CadreDeSignature[] }
  | { readonly type: 'mention'; readonly texte: string }
  /** Des faits datés : une colonne a son titre et sa part de la largeur ; chaque rangée, autant de cellules. */
  | {
      readonly type: 'tableau'
      readonly numero: number
      readonly titre: string
      readonly colonnes: readonly { readonly titre: string; readonly part: number }[]
      readonly rangees: readonly (readonly string[])[]
    }
  /** Des cadres vides, à remplir à la main sur le papier. */
  | { readonly type: 'cadres'; readonly titre: string; readonly cadres: readonly { readonly titre: string; readonly aide: string }[] }

export interface Partie {
  readonly role: string
  readonly nom: string
  readonly lignes: readonly string[]
}

export type Contenu =
  | { readonly type: 'paragraphe'; readonly texte: string }
  | { readonly type: 'liste'; readonly elements: readonly string[] }
  | { readonly type: 'formalites'; readonly groupes: readonly GroupeDeFormalites[] }

export interface GroupeDeFormalites {
  readonly organisme: string
  /** Téléservice et adresse officielle. */
  readonly teleservice: string
  readonly lignes: readonly { readonly numero: number; readonly titre: string; readonly details: readonly string[] }[]
}

export interface CadreDeSignature {
  readonly role: string
  readonly nom: string
  /** « Signé à l'écran le 21 novembre 2026 », « Nom écrit au clavier le… », ou « (à signer) ». */
  readonly mention: string
  /** Texte lu à la place du dessin. Vide s'il n'y a pas encore de signature. */
  readonly alternative: string
  readonly trace: readonly Trait[] | null
  readonly nomEcrit: string | null
}
