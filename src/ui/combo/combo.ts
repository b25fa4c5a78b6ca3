export interface ComboOption {
  readonly valeur: string
  readonly libelle: string
  /** De qui c'est, dit en plus petit (« CAF ») ; vide si rien. */
  readonly detail: string
  /** Pourquoi l'option ne s'ajoute pas (déjà prise, empêchée), ce qu'elle ouvre, ou vide. */
  readonly etat: string
  readonly empechee: boolean
  /** Ouvre un groupe à cocher au lieu de s'ajouter. */
  readonly ouvre: boolean
}
export interface ComboGroup {
  /** Le nom du groupe ; vide pour une suite sans titre. */
  readonly titre: string
  readonly options: readonly ComboOption[]
}

/** Les mots du groupe ouvert ; `null` quand on cherche. */
export interface ComboCoches {
  readonly titre: string
  readonly aide: string
  readonly valider: string
  readonly revenir: string
  readonly valeurs: ReadonlySet<string>
}
