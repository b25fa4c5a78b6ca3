import type { Style } from '../fonts.ts'
import { deplacer, type Fragment, type Noeud } from './fragments.ts'
import type { Corps } from './page.ts'
import { autourDesDates, couper, couperEgal } from './text.ts'

/** Width of a text in em: all that the layout knows of a font. */
export type Metrique = (texte: string, style: Style) => number

/** A horizontal slice that no page break cuts. Fragments are placed from its top; `avant` is dropped at the top of a page. */
export interface Rang {
  readonly avant: number
  readonly hauteur: number
  /** Stays on the same page as the next one. */
  readonly lie: boolean
  readonly fragments: readonly Fragment[]
  /** Drawn only when this row opens a page. */
  readonly rappel?: readonly Fragment[]
}

export interface Pose {
  readonly noeud: Noeud | null
  readonly x: number
  readonly largeur: number
  readonly style: Style
  readonly corps: Corps
  readonly avant?: number
  readonly egal?: boolean
  /** Dates in bold. */
  readonly dates?: boolean
}

/** Where the baseline stands in a line of this height. */
export const ligneDeBase = ({ taille, interligne }: Corps): number => (interligne + taille * 0.66) / 2

interface Morceau {
  readonly texte: string
  readonly style: Style
}

const somme = (nombres: readonly number[]): number => nombres.reduce((total, nombre) => total + nombre, 0)

const enFragments = (metrique: Metrique, morceaux: readonly Morceau[], { noeud, x, corps }: Pose): Fragment[] => {
  let droite = x
  return morceaux
    .filter(({ texte }) => texte !== '')
    .map(({ texte, style }) => {
      const gauche = droite
      droite += metrique(texte, style) * corps.taille
      return { type: 'texte', noeud, x: gauche, y: ligneDeBase(corps), texte, style, taille: corps.taille }
    })
}

/** A text as one row per line; its first two and last two lines stay together. */
export function poser(metrique: Metrique, texte: string, pose: Pose): Rang[] {
  const { style, corps } = pose
  const morceaux = (ligne: string): Morceau[] =>
    (pose.dates ? autourDesDates(ligne) : [ligne]).map((texte, rang) => ({ texte, style: rang % 2 === 1 ? 'gras' : style }))
  const mesure = (ligne: string): number => corps.taille * somme(morceaux(ligne).map((un) => metrique(un.texte, un.style)))
  const lignes = (pose.egal ? couperEgal : couper)(texte, pose.largeur, mesure)
  return lignes.map((ligne, rang) => ({
    avant: rang === 0 ? (pose.avant ?? 0) : 0,
    hauteur: corps.interligne,
    lie: rang < lignes.length - 1 && (rang === 0 || rang === lignes.length - 2),
    fragments: enFragments(metrique, morceaux(ligne), pose),
  }))
}

/** Height of stacked rows, white included. */
export const hauteurDe = (rangs: readonly Rang[]): number => somme(rangs.map((rang) => rang.avant + rang.hauteur))

/** All fragments of stacked rows, from the top of the first. */
export function empiler(rangs: readonly Rang[]): Fragment[] {
  let y = 0
  return rangs.flatMap((rang) => {
    const haut = y + rang.avant
    y = haut + rang.hauteur
    return rang.fragments.map((fragment) => deplacer(fragment, 0, haut))
  })
}

/** The same rows, none of which may leave the next; the last one holds what follows if `suivant`. */
export const lier = (rangs: readonly Rang[], suivant = false): Rang[] =>
  rangs.map((rang, i) => ({ ...rang, lie: i < rangs.length - 1 || suivant || rang.lie }))

/**
 * Two columns read one after the other: the left one whole, then the right one, which alone may flow over pages once it
 * has passed the bottom of the left.
 */
export function cote(gauche: readonly Rang[], droite: readonly Rang[], avant: number): Rang[] {
  const [tete, ...suite] = droite
  if (!tete) return lier(gauche).map((rang, i) => (i === 0 ? { ...rang, avant } : rang))
  const voulu = hauteurDe(gauche)
  const manque = Math.max(0, voulu - (hauteurDe(droite) - tete.avant))
  let bas = 0
  const rangs = [{ ...tete, avant: 0, fragments: [...empiler(gauche), ...tete.fragments] }, ...suite].map((rang) => {
    bas += rang.avant + rang.hauteur
    return { ...rang, lie: rang.lie || bas < voulu }
  })
  return rangs.map((rang, i) => ({
    ...rang,
    avant: i === 0 ? avant : rang.avant,
    hauteur: i === rangs.length - 1 ? rang.hauteur + manque : rang.hauteur,
    lie: i === rangs.length - 1 ? (droite.at(-1)?.lie ?? false) : rang.lie,
  }))
}
