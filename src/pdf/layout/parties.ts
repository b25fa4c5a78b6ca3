import type { Bloc, Partie } from '../../domain/modeles/bloc.ts'
import { sous, type Boite, type Fragment, type Noeud } from './fragments.ts'
import { CORPS, MARGE, UTILE } from './page.ts'
import { empiler, hauteurDe, poser, type Metrique, type Rang } from './rows.ts'

type Parties = Extract<Bloc, { type: 'parties' }>

const GOUTTIERE = 14
const DEDANS = { x: 11, y: 9 } as const

/** Boxes of one height, side by side, two to a row. */
export function coteACote(contenus: readonly ((boite: Pick<Boite, 'x' | 'largeur'>) => Rang[])[], avant: number): Rang[] {
  const largeur = (UTILE.largeur - GOUTTIERE) / 2
  const rangs: Rang[] = []
  for (let i = 0; i < contenus.length; i += 2) {
    const paire = contenus.slice(i, i + 2).map((contenu, colonne) => {
      const x = MARGE.gauche + colonne * (largeur + GOUTTIERE)
      return { x, rangs: contenu({ x: x + DEDANS.x, largeur: largeur - 2 * DEDANS.x }) }
    })
    const hauteur = Math.max(...paire.map((boite) => hauteurDe(boite.rangs))) + 2 * DEDANS.y
    const fragments = paire.flatMap(({ x, rangs: dedans }): Fragment[] => [
      { type: 'cadre', noeud: null, epaisseur: 0.7, gris: 0.35, boite: { x, y: 0, largeur, hauteur } },
      ...empiler([{ avant: 0, hauteur: DEDANS.y, lie: true, fragments: [] }, ...dedans]),
    ])
    rangs.push({ avant: i === 0 ? avant : 8, hauteur, lie: false, fragments })
  }
  return rangs
}

const partie = (metrique: Metrique, { role, nom, lignes }: Partie, noeud: Noeud, boite: Pick<Boite, 'x' | 'largeur'>): Rang[] => [
  ...poser(metrique, role, { ...boite, noeud: sous(noeud, 'H2'), style: 'courant', corps: CORPS.terme }),
  ...poser(metrique, nom, { ...boite, noeud: sous(noeud, 'P'), style: 'gras', corps: CORPS.nom, avant: 2 }),
  ...lignes.flatMap((ligne, i) =>
    poser(metrique, ligne, { ...boite, noeud: sous(noeud, 'P'), style: 'courant', corps: CORPS.texte, avant: i === 0 ? 3 : 0.5 }),
  ),
]

/** Who gives the power and who receives it, in two quiet frames. */
export function parties(metrique: Metrique, bloc: Parties, racine: Noeud): Rang[] {
  const rangs = bloc.parties.map((une) => {
    const noeud = sous(racine, 'Sect')
    return (boite: Pick<Boite, 'x' | 'largeur'>): Rang[] => partie(metrique, une, noeud, boite)
  })
  const cadres = coteACote(rangs, 14)
  return [...cadres, { avant: 0, hauteur: 4, lie: false, fragments: [] }]
}
