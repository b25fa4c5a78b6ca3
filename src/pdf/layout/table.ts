import type { Bloc } from '../../domain/modeles/bloc.ts'
import { sous, type Fragment, type Noeud } from './fragments.ts'
import { filet } from './heading.ts'
import { CORPS, MARGE, UTILE } from './page.ts'
import { coteACote } from './parties.ts'
import { empiler, hauteurDe, lier, poser, type Metrique, type Rang } from './rows.ts'

type BlocDe<T extends Bloc['type']> = Extract<Bloc, { type: T }>

const PLEINE = { x: MARGE.gauche, largeur: UTILE.largeur } as const
const GOUTTIERE = 10
/** A cell is never left out of its row: a reader counts them. */
const VIDE_DIT = '—'
/** Room to write by hand. */
const VIDE = 54

interface Case {
  readonly x: number
  readonly largeur: number
}

const cases = (parts: readonly number[]): Case[] => {
  const total = parts.reduce((somme, part) => somme + part, 0)
  const libre = UTILE.largeur - GOUTTIERE * (parts.length - 1)
  let x: number = MARGE.gauche
  return parts.map((part) => {
    const largeur = (libre * part) / total
    const une = { x, largeur }
    x += largeur + GOUTTIERE
    return une
  })
}

/** One row of the table, never cut: its cells read from left to right, a thin rule under it. */
const rangee = (metrique: Metrique, textes: readonly string[], places: readonly Case[], { tr, tete }: { readonly tr: Noeud; readonly tete: boolean }): Rang => {
  const cellules = places.map((place, i) => {
    const noeud = sous(tr, tete ? 'TH' : 'TD')
    return poser(metrique, textes[i] || VIDE_DIT, { ...place, noeud, style: tete ? 'gras' : 'courant', corps: tete ? CORPS.terme : CORPS.detail })
  })
  const hauteur = Math.max(...cellules.map(hauteurDe)) + 7
  const trait: Fragment = filet(MARGE.gauche, hauteur - 1, UTILE.largeur, tete ? 1.4 : 0.6, tete ? 0 : 0.35)
  return { avant: tete ? 5 : 3, hauteur, lie: tete, fragments: [...cellules.flatMap(empiler), trait] }
}

/** Dated facts, full width: a heading, then a real table (ISO 32000-1 14.8.4.3.4). */
export function tableau(metrique: Metrique, bloc: BlocDe<'tableau'>, racine: Noeud): Rang[] {
  const noeud = sous(racine, 'Sect')
  const titre = poser(metrique, `${String(bloc.numero)}. ${bloc.titre}`, {
    ...PLEINE,
    noeud: sous(noeud, 'H2'),
    style: 'gras',
    corps: CORPS.section,
    avant: 16,
  })
  const table = sous(noeud, 'Table')
  const places = cases(bloc.colonnes.map(({ part }) => part))
  const tete = rangee(metrique, bloc.colonnes.map((colonne) => colonne.titre), places, { tr: sous(table, 'TR'), tete: true })
  const suite = bloc.rangees.map((textes) => rangee(metrique, textes, places, { tr: sous(table, 'TR'), tete: false }))
  return [...lier(titre, true), tete, ...suite, { avant: 0, hauteur: 5, lie: false, fragments: [] }]
}

/** Empty frames, two to a row, each with what to write in it. */
export function cadres(metrique: Metrique, bloc: BlocDe<'cadres'>, racine: Noeud): Rang[] {
  const noeud = sous(racine, 'Sect')
  const titre = poser(metrique, bloc.titre, { ...PLEINE, noeud: sous(noeud, 'H2'), style: 'gras', corps: CORPS.clause, avant: 16 })
  const contenus = bloc.cadres.map((cadre) => {
    const sien = sous(noeud, 'Sect')
    return (place: Case): Rang[] => [
      ...poser(metrique, cadre.titre, { ...place, noeud: sous(sien, 'P'), style: 'gras', corps: CORPS.detail }),
      { avant: 0, hauteur: VIDE, lie: true, fragments: [] },
      ...poser(metrique, cadre.aide, { ...place, noeud: sous(sien, 'P'), style: 'courant', corps: CORPS.petit }),
    ]
  })
  return lier([...titre, ...coteACote(contenus, 6)])
}
