/** En-tête et cellule d'une colonne, pour des lignes de type `T`. */
export interface ColonneCsv<T> {
  readonly titre: string
  readonly valeur: (ligne: T) => string
}

const BOM = '\ufeff'
// Un tableur prend ces débuts pour une formule (OWASP, CSV Injection), formes pleine chasse comprises.
const FORMULE = /^[=+\-@\t\r\n＝＋－＠]/
const A_ENTOURER = /[";\r\n\t]/

function enCellule(texte: string): string {
  const inerte = FORMULE.test(texte) ? `'${texte}` : texte
  return A_ENTOURER.test(inerte) ? `"${inerte.replaceAll('"', '""')}"` : inerte
}

/**
 * Le tableau en CSV tel qu'un tableur français l'ouvre : UTF-8 avec BOM, `;`, CRLF, guillemets selon RFC 4180 ; une cellule
 * qui commencerait une formule est précédée d'une apostrophe.
 */
export function toCsv<T>(colonnes: readonly ColonneCsv<T>[], lignes: readonly T[]): string {
  const rangees = [colonnes.map(({ titre }) => titre), ...lignes.map((ligne) => colonnes.map(({ valeur }) => valeur(ligne)))]
  return BOM + rangees.map((rangee) => `${rangee.map(enCellule).join(';')}\r\n`).join('')
}
