/**
 * Remplace chaque `{nom}` par sa valeur, en une passe : une valeur qui contient `{…}` reste telle quelle.
 * Lève `RangeError` si le texte daté demande une valeur que le programme ne connaît pas (vu par l'essai du modèle).
 */
export const remplir = (texte: string, valeurs: Readonly<Record<string, string>>): string =>
  texte.replace(/\{(\w+)\}/g, (_, nom: string) => {
    const valeur = valeurs[nom]
    if (valeur === undefined) throw new RangeError(`modele: ${nom}`)
    return valeur
  })
