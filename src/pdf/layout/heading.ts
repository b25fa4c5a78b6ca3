import type { Bloc } from '../../domain/modeles/bloc.ts'
import { sous, type Fragment, type Noeud } from './fragments.ts'
import { CORPS, MARGE, UTILE, type Corps } from './page.ts'
import { empiler, hauteurDe, lier, poser, type Metrique, type Pose, type Rang } from './rows.ts'
import { normaliser } from './text.ts'

type BlocDe<T extends Bloc['type']> = Extract<Bloc, { type: T }>

const PLEIN = { x: MARGE.gauche, largeur: UTILE.largeur } as const

/** A horizontal rule, an artifact. */
export const filet = (x: number, y: number, largeur: number, epaisseur: number, gris = 0): Fragment => ({
  type: 'filet',
  noeud: null,
  x,
  y,
  largeur,
  epaisseur,
  gris,
})

/** The title in serif, as even as its lines can be, over what the document is drawn from. */
export function titre(metrique: Metrique, bloc: BlocDe<'titre'>, racine: Noeud): Rang[] {
  // At this size a typewriter apostrophe is a blemish; elsewhere a text is set as it was written.
  const rangs = poser(metrique, bloc.texte.replaceAll("'", '’'), { ...PLEIN, noeud: sous(racine, 'H1'), style: 'titre', corps: CORPS.titre, egal: true })
  const sousTitre =
    bloc.sousTitre === ''
      ? []
      : poser(metrique, bloc.sousTitre, { ...PLEIN, noeud: sous(racine, 'P'), style: 'courant', corps: CORPS.sousTitre, avant: 4 })
  return lier([...rangs, ...sousTitre], true)
}

interface Colonne {
  readonly terme: string
  readonly texte: string
  readonly naturelle: number
}

const GOUTTIERE = 14

/** Natural widths if they all fit in one row, else `null`. */
const enUneRangee = (colonnes: readonly Colonne[]): number[] | null => {
  const libre = UTILE.largeur - GOUTTIERE * (colonnes.length - 1)
  const total = colonnes.reduce((somme, colonne) => somme + colonne.naturelle, 0)
  return total > libre ? null : colonnes.map(({ naturelle }) => naturelle + (libre - total) / colonnes.length)
}

const egales = (colonnes: readonly Colonne[]): number[] => {
  const nombre = Math.min(3, colonnes.length)
  return Array.from({ length: nombre }, () => (UTILE.largeur - GOUTTIERE * (nombre - 1)) / nombre)
}

type Cellule = Pick<Pose, 'x' | 'largeur' | 'corps'>

const cellule = (metrique: Metrique, { terme, texte }: Colonne, place: Cellule, noeud: Noeud): Rang[] => [
  // One paragraph read « Numéro 2026-0001 »: its first line keeps the space that separates the term from the text.
  ...poser(metrique, terme, { ...place, noeud, style: 'courant', corps: CORPS.terme }).map(finirParEspace),
  ...poser(metrique, texte, { ...place, noeud, style: 'gras' }),
]

const finirParEspace = (rang: Rang): Rang => ({
  ...rang,
  fragments: rang.fragments.map((f) => (f.type === 'texte' && !f.texte.endsWith(' ') ? { ...f, texte: `${f.texte} ` } : f)),
})

/** Number, dates, telephone: the band one looks at first, between two rules. */
export function reference(metrique: Metrique, bloc: BlocDe<'reference'>, racine: Noeud): Rang[] {
  const naturelles = (corps: Corps): Colonne[] =>
    bloc.lignes.map(({ terme, texte }) => {
      const [haut, bas] = [metrique(normaliser(terme), 'courant') * CORPS.terme.taille, metrique(normaliser(texte), 'gras') * corps.taille]
      return { terme, texte, naturelle: Math.max(haut, bas) + 0.5 }
    })
  // The largest size at which everything stands on one row.
  const corps = [CORPS.fait, CORPS.valeur].find((essai) => enUneRangee(naturelles(essai)) !== null) ?? CORPS.valeur
  const colonnes = naturelles(corps)
  const tailles = enUneRangee(colonnes) ?? egales(colonnes)
  const rangees: Colonne[][] = []
  colonnes.forEach((colonne, i) => {
    if (i % tailles.length === 0) rangees.push([])
    rangees.at(-1)?.push(colonne)
  })
  const bandes = rangees.map((rangee, rang) => {
    let x: number = MARGE.gauche
    const cellules = rangee.map((colonne, i) => {
      const largeur = tailles[i] ?? UTILE.largeur
      const rangs = cellule(metrique, colonne, { x, largeur, corps }, sous(racine, 'P'))
      x += largeur + GOUTTIERE
      return rangs
    })
    return { avant: rang === 0 ? 12 : 4, hauteur: Math.max(0, ...cellules.map(hauteurDe)), lie: true, fragments: cellules.flatMap(empiler) }
  })
  return encadrerDeFilets(bandes)
}

const encadrerDeFilets = (bandes: readonly Rang[]): Rang[] => {
  const trait = (avant: number, hauteur: number, lie: boolean): Rang => ({
    avant,
    hauteur,
    lie,
    fragments: [filet(MARGE.gauche, 0, UTILE.largeur, 1.4)],
  })
  const [tete, ...suite] = bandes
  return tete ? [trait(12, 7, true), { ...tete, avant: 0 }, ...suite, trait(6, 1.4, false)] : []
}
