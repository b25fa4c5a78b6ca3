export interface Releve {
  /** Chaque touche enfoncée, dans l'ordre ; une majuscule ou un raccourci en compte deux. */
  readonly touches: readonly string[]
  /** Chaque fois qu'il faut choisir ou vérifier avant d'agir. */
  readonly pensees: readonly string[]
}
export declare const OPERATEURS: { readonly K: number; readonly M: number }
export declare const CIBLES: { readonly neuf: number; readonly connu: number }
/** Le temps, en secondes, d'une personne qui ne se trompe pas. */
export declare const temps: (releve: Releve) => number
/** Une ligne à lire : touches, pensées, secondes. */
export declare const enUneLigne: (quoi: string, releve: Releve, cible: number) => string
