/** Une faute n'est admise qu'à partir de quatre lettres : plus court, tout ressemble à tout. */
const LETTRES_POUR_UNE_FAUTE = 4
/** À quatre lettres, le mot entier doit ressembler ; au-delà, son début suffit. */
const LETTRES_POUR_UN_DEBUT = 5

const EXACT = 1
const DEBUT = 0.75
const FAUTE = 0.5

/** Vrai si `mot`, lu depuis `j`, commence par ce qui reste de `cherche` depuis `i` ; finit avec lui si `entier`. */
function suit(cherche: string, i: number, mot: string, j: number, entier: boolean): boolean {
  const reste = cherche.length - i
  if (entier ? mot.length - j !== reste : mot.length - j < reste) return false
  for (let k = 0; k < reste; k++) if (cherche[i + k] !== mot[j + k]) return false
  return true
}

/** Une lettre changée, oubliée, ajoutée, ou deux voisines échangées (Damerau), sans rien allouer : c'est la boucle chaude. */
function uneFaute(cherche: string, mot: string, entier: boolean): boolean {
  let i = 0
  while (i < cherche.length && cherche[i] === mot[i]) i++
  return (
    suit(cherche, i + 1, mot, i + 1, entier) ||
    suit(cherche, i, mot, i + 1, entier) ||
    suit(cherche, i + 1, mot, i, entier) ||
    (cherche[i] === mot[i + 1] && cherche[i + 1] === mot[i] && suit(cherche, i + 2, mot, i + 2, entier))
  )
}

/** De 0 (rien à voir) à 1 (le même mot) : le mot, son début, ou l'un des deux à une faute près. Les deux sont normalisés. */
export function ressemblance(cherche: string, mot: string): number {
  if (mot.startsWith(cherche)) return mot.length === cherche.length ? EXACT : DEBUT
  if (cherche.length < LETTRES_POUR_UNE_FAUTE) return 0
  return uneFaute(cherche, mot, cherche.length < LETTRES_POUR_UN_DEBUT) ? FAUTE : 0
}
