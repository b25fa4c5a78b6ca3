import { deplacer, type Fragment } from './fragments.ts'
import { MARGE, UTILE } from './page.ts'
import { hauteurDe, type Rang } from './rows.ts'

/** Rows that must stay together, one group per possible page break. */
const groupes = (rangs: readonly Rang[]): Rang[][] => {
  const faits: Rang[][] = []
  let ouvert: Rang[] = []
  for (const rang of rangs) {
    ouvert.push(rang)
    if (rang.lie) continue
    faits.push(ouvert)
    ouvert = []
  }
  return ouvert.length > 0 ? [...faits, ouvert] : faits
}

/**
 * Rows → pages of placed fragments. A group taller than a page is the only thing that may be cut: better than
 * losing its end.
 */
export function paginer(rangs: readonly Rang[]): Fragment[][] {
  const pages: Fragment[][] = [[]]
  const hauteurUtile = UTILE.bas - MARGE.haut
  let y: number = MARGE.haut
  const ouvrir = (): void => {
    pages.push([])
    y = MARGE.haut
  }
  const placer = (rang: Rang): void => {
    const enTete = y === MARGE.haut
    const haut = y + (enTete ? 0 : rang.avant)
    const fragments = enTete && pages.length > 1 ? [...(rang.rappel ?? []), ...rang.fragments] : rang.fragments
    pages.at(-1)?.push(...fragments.map((fragment) => deplacer(fragment, 0, haut)))
    y = haut + rang.hauteur
  }
  for (const groupe of groupes(rangs)) {
    const tient = (hauteur: number): boolean => y + hauteur <= UTILE.bas + 0.01
    const entier = hauteurDe(groupe)
    if (entier <= hauteurUtile) {
      if (!tient(entier)) ouvrir()
      groupe.forEach(placer)
      continue
    }
    for (const rang of groupe) {
      if (!tient(rang.avant + rang.hauteur) && y > MARGE.haut) ouvrir()
      placer(rang)
    }
  }
  return pages
}
