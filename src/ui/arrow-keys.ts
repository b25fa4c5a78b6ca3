/** Chaque lien d'une liste que les flèches parcourent porte cet attribut : `data-fleche`. */
const CIBLES = 'a[data-fleche]'

/**
 * Depuis le champ de recherche : Bas va au premier lien, Entrée l'ouvre. D'un lien à l'autre : Haut et Bas ; Haut sur le
 * premier revient au champ. Les autres touches gardent leur sens.
 */
export function followArrows(event: KeyboardEvent, root: HTMLElement | null): void {
  if (!root || event.ctrlKey || event.metaKey || event.altKey) return
  const liens = [...root.querySelectorAll<HTMLElement>(CIBLES)]
  const champ = root.querySelector<HTMLElement>('input[type="text"]')
  const rang = liens.findIndex((lien) => lien === event.target)
  const duChamp = event.target === champ
  if (!duChamp && rang === -1) return
  if (event.key === 'Enter' && duChamp) {
    event.preventDefault()
    liens[0]?.click()
  } else if (event.key === 'ArrowDown') {
    event.preventDefault()
    liens[rang + 1]?.focus()
  } else if (event.key === 'ArrowUp' && rang >= 0) {
    event.preventDefault()
    if (rang === 0) champ?.focus()
    else liens[rang - 1]?.focus()
  }
}
