/** `2026-11` : le texte daté sur lequel un mandat est rédigé. Jamais modifié après publication. */
declare const marque: unique symbol
export type ModeleId = string & { readonly [marque]: 'ModeleId' }

/** E : attesté ; D : dans un modèle officiel voisin ; R : reconstruit ou tiré de la loi (law-and-cnil.md §1.2). */
export type Statut = 'E' | 'D' | 'R'

export interface Clause {
  readonly id: string
  readonly titre: string
  /** Alinéas ; `{structure}`, `{telephone}`… sont remplis par `composer`. Un alinéa « - » est un élément de liste. */
  readonly alineas: readonly string[]
  readonly statut: Statut
  readonly source: string
}

/** Une phrase lue ensemble, une par écran : pictogramme et texte. */
export interface PhraseLue {
  readonly id: string
  readonly picto: Pictogramme
  readonly titre: string
  readonly texte: string
  readonly si?: 'argent' | 'redirection'
}

export const PICTOGRAMMES = ['mandat', 'personnes', 'liste', 'calendrier', 'stop', 'cadenas', 'argent', 'question', 'courrier', 'signature'] as const
export type Pictogramme = (typeof PICTOGRAMMES)[number]

export interface Modele {
  readonly id: ModeleId
  readonly langue: 'fr'
  readonly titre: string
  readonly sousTitre: string
  readonly mention: string
  readonly clauses: readonly Clause[]
  readonly lecture: readonly PhraseLue[]
  readonly signature: { readonly mandant: string; readonly aidant: string; readonly exemplaires: string }
}
