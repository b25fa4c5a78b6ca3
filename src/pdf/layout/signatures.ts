import type { Bloc, CadreDeSignature } from '../../domain/modeles/bloc.ts'
import { CADRE } from '../../domain/signature/signature.ts'
import { sous, type Boite, type Noeud } from './fragments.ts'
import { CORPS, MARGE, UTILE, type Corps } from './page.ts'
import { coteACote } from './parties.ts'
import { lier, poser, type Metrique, type Rang } from './rows.ts'
import { normaliser } from './text.ts'

type Signatures = Extract<Bloc, { type: 'signatures' }>
type Place = Pick<Boite, 'x' | 'largeur'>

const PLEINE = { x: MARGE.gauche, largeur: UTILE.largeur } as const

/** Shrinks a typed name until it holds on one line; below this size `poser` wraps it instead. */
const reduire = (metrique: Metrique, texte: string, largeur: number): Corps => {
  const voulue = largeur / Math.max(metrique(normaliser(texte), 'courant'), 0.001)
  return voulue >= CORPS.nomEcrit.taille ? CORPS.nomEcrit : { taille: Math.max(9, voulue - 0.1), interligne: CORPS.nomEcrit.interligne }
}

const nomEcrit = (metrique: Metrique, nom: string, noeud: Noeud, place: Place, hauteur: number): Rang[] => {
  const lignes = poser(metrique, nom, { ...place, noeud, style: 'courant', corps: reduire(metrique, nom, place.largeur) })
  const occupee = lignes.reduce((somme, rang) => somme + rang.hauteur, 0)
  const marge = Math.max(0, (hauteur - occupee) / 2)
  return [{ avant: 0, hauteur: marge, lie: true, fragments: [] }, ...lignes, { avant: 0, hauteur: marge, lie: true, fragments: [] }]
}

const dessin = (metrique: Metrique, cadre: CadreDeSignature, noeud: Noeud, place: Place): Rang[] => {
  const hauteur = (place.largeur * CADRE.hauteur) / CADRE.largeur
  if (cadre.trace) {
    const figure = sous(noeud, 'Figure', { alternative: normaliser(cadre.alternative) })
    const boite = { x: place.x, y: 0, largeur: place.largeur, hauteur }
    return [{ avant: 3, hauteur, lie: true, fragments: [{ type: 'trace', noeud: figure, boite, traits: cadre.trace }] }]
  }
  if (cadre.nomEcrit !== null) return nomEcrit(metrique, cadre.nomEcrit, sous(noeud, 'P'), place, hauteur)
  return [{ avant: 3, hauteur, lie: true, fragments: [] }]
}

const cadreDe = (metrique: Metrique, cadre: CadreDeSignature, noeud: Noeud, place: Place): Rang[] => [
  ...poser(metrique, cadre.role, { ...place, noeud: sous(noeud, 'P'), style: 'courant', corps: CORPS.terme }),
  ...poser(metrique, cadre.nom, { ...place, noeud: sous(noeud, 'P'), style: 'gras', corps: CORPS.valeur }),
  ...dessin(metrique, cadre, noeud, place),
  ...poser(metrique, cadre.mention, { ...place, noeud: sous(noeud, 'P'), style: 'courant', corps: CORPS.petit, avant: 3 }),
]

/** Place, date and the frames: one group that no page break cuts. */
export function signatures(metrique: Metrique, bloc: Signatures, racine: Noeud): Rang[] {
  const noeud = sous(racine, 'Sect')
  const tete = [
    ...poser(metrique, bloc.lieuEtDate, { ...PLEINE, noeud: sous(noeud, 'P'), style: 'gras', corps: CORPS.valeur, avant: 18 }),
    ...poser(metrique, bloc.exemplaires, { ...PLEINE, noeud: sous(noeud, 'P'), style: 'courant', corps: CORPS.texte, avant: 2 }),
  ]
  const cadres = bloc.cadres.map((cadre) => {
    const sien = sous(noeud, 'Sect')
    return (place: Place): Rang[] => cadreDe(metrique, cadre, sien, place)
  })
  return lier([...tete, ...coteACote(cadres, 8)])
}

/** The last small line. */
export function mention(metrique: Metrique, texte: string, racine: Noeud): Rang[] {
  return poser(metrique, texte, { ...PLEINE, noeud: sous(racine, 'P'), style: 'courant', corps: CORPS.petit, avant: 8 })
}
