import type { Bloc, Contenu, GroupeDeFormalites } from '../../domain/modeles/bloc.ts'
import { sous, type Fragment, type Noeud } from './fragments.ts'
import { filet } from './heading.ts'
import { COLONNE_LARGE, COLONNES, CORPS, MARGE, UTILE } from './page.ts'
import { cote, empiler, ligneDeBase, lier, poser, type Metrique, type Pose, type Rang } from './rows.ts'

type Clause = Extract<Bloc, { type: 'clause' }>

const ETROITE = { x: MARGE.gauche, largeur: COLONNES.etroite } as const
const PLEINE = { x: MARGE.gauche, largeur: UTILE.largeur } as const
/** Details are short words: one flowing line, not one line each. */
const ENTRE_DETAILS = ' · '
const RETRAIT = { puce: 11, numero: 22 } as const

/** A label in the margin of its first line, then the body, as one list item. */
const element = (etiquette: Fragment, corps: readonly Rang[]): Rang[] =>
  corps.map((rang, i) => (i === 0 ? { ...rang, fragments: [etiquette, ...rang.fragments] } : rang))

const liste = (metrique: Metrique, elements: readonly string[], parent: Noeud, avant: number): Rang[] => {
  const l = sous(parent, 'L', { puces: 'Disc' })
  return elements.flatMap((texte, i) => {
    const li = sous(l, 'LI')
    const { x, largeur } = COLONNE_LARGE
    const puce: Fragment = { type: 'texte', noeud: sous(li, 'Lbl'), x, y: ligneDeBase(CORPS.texte), texte: '•', style: 'courant', taille: CORPS.texte.taille }
    const pose: Pose = {
      noeud: sous(li, 'LBody'),
      x: x + RETRAIT.puce,
      largeur: largeur - RETRAIT.puce,
      style: 'courant',
      corps: CORPS.texte,
      avant: i === 0 ? avant : 1.5,
    }
    return element(puce, poser(metrique, texte, pose))
  })
}

const numerotee = (metrique: Metrique, ligne: GroupeDeFormalites['lignes'][number], l: Noeud, avant: number): Rang[] => {
  const li = sous(l, 'LI')
  const { x } = COLONNE_LARGE
  const numero: Fragment = {
    type: 'texte',
    noeud: sous(li, 'Lbl'),
    x,
    y: ligneDeBase(CORPS.ligne),
    texte: `${String(ligne.numero)}.`,
    style: 'gras',
    taille: CORPS.ligne.taille,
  }
  const corps = sous(li, 'LBody')
  const dedans = { x: x + RETRAIT.numero, largeur: COLONNE_LARGE.largeur - RETRAIT.numero } as const
  const rangs = [
    ...poser(metrique, ligne.titre, { ...dedans, noeud: sous(corps, 'P'), style: 'gras', corps: CORPS.ligne, avant }),
    ...poser(metrique, ligne.details.join(ENTRE_DETAILS), {
      ...dedans,
      noeud: sous(corps, 'P'),
      style: 'courant',
      corps: CORPS.detail,
      avant: 0.5,
    }),
  ]
  return lier(element(numero, rangs))
}

/** One organisme: its name and official address in the narrow column, its numbered lines in the wide one. */
const groupe = (metrique: Metrique, { organisme, teleservice, lignes }: GroupeDeFormalites, parent: Noeud, rang: number): Rang[] => {
  const nom = poser(metrique, organisme, { ...ETROITE, noeud: sous(parent, 'H3'), style: 'gras', corps: CORPS.organisme })
  const adresse =
    teleservice === ''
      ? []
      : poser(metrique, teleservice, { ...ETROITE, noeud: sous(parent, 'P'), style: 'courant', corps: CORPS.petit, avant: 2 })
  const l = sous(parent, 'L', { puces: 'Decimal' })
  const droite = lignes.flatMap((ligne, i) => numerotee(metrique, ligne, l, i === 0 ? 0 : 5))
  const [tete, ...suite] = cote([...nom, ...adresse], droite, 6)
  if (!tete) return []
  const rappel = suiteDe(metrique, organisme)
  return [
    { avant: rang === 0 ? 4 : 8, hauteur: rang === 0 ? 1.4 : 0.6, lie: true, fragments: [rang === 0 ? filet(MARGE.gauche, 0, UTILE.largeur, 1.4) : filet(MARGE.gauche, 0, UTILE.largeur, 0.6, 0.35)] },
    tete,
    ...suite.map((suivant) => ({ ...suivant, rappel })),
  ]
}

/** On the next page, the organisme again, for the eye only: the tree already says it. */
const suiteDe = (metrique: Metrique, organisme: string): Fragment[] => {
  const lignes = poser(metrique, `${organisme} (suite)`, { ...ETROITE, noeud: null, style: 'courant', corps: CORPS.petit })
  return empiler(lignes)
}

const paragraphe = (metrique: Metrique, texte: string, parent: Noeud, place: { readonly x: number; readonly largeur: number }, avant: number): Rang[] =>
  poser(metrique, texte, { ...place, noeud: sous(parent, 'P'), style: 'courant', corps: CORPS.texte, avant, dates: true })

const contenus = (metrique: Metrique, contenu: readonly Contenu[], parent: Noeud): Rang[] =>
  contenu.flatMap((un, i) => {
    const avant = i === 0 ? 0 : 3
    if (un.type === 'paragraphe') return paragraphe(metrique, un.texte, parent, COLONNE_LARGE, avant)
    if (un.type === 'liste') return liste(metrique, un.elements, parent, avant)
    return un.groupes.flatMap((g, rang) => groupe(metrique, g, parent, rang))
  })

/** The lines of the mandate: full width, under a strong rule, the centre of the paper. */
const formalites = (metrique: Metrique, bloc: Clause, noeud: Noeud): Rang[] => {
  const titre = poser(metrique, `${String(bloc.numero)}. ${bloc.titre}`, {
    ...PLEINE,
    noeud: sous(noeud, 'H2'),
    style: 'gras',
    corps: CORPS.section,
    avant: 16,
  })
  const corps = bloc.contenu.flatMap((un) =>
    un.type === 'paragraphe' ? paragraphe(metrique, un.texte, noeud, COLONNE_LARGE, 8) : contenus(metrique, [un], noeud),
  )
  const fin: Rang = { avant: 8, hauteur: 1.4, lie: false, fragments: [filet(MARGE.gauche, 0, UTILE.largeur, 1.4)] }
  const garde = corps.map((rang, i) => (i === 0 || i === corps.length - 1 ? { ...rang, lie: true } : rang))
  return [...lier(titre, true), ...garde, fin, { avant: 0, hauteur: 5, lie: false, fragments: [] }]
}

/** A clause: its title beside its text, so that one finds it without reading. */
export function clause(metrique: Metrique, bloc: Clause, racine: Noeud): Rang[] {
  const noeud = sous(racine, 'Sect')
  if (bloc.contenu.some((un) => un.type === 'formalites')) return formalites(metrique, bloc, noeud)
  const titre = poser(metrique, `${String(bloc.numero)}. ${bloc.titre}`, {
    ...ETROITE,
    noeud: sous(noeud, 'H2'),
    style: 'gras',
    corps: CORPS.clause,
  })
  return cote(titre, contenus(metrique, bloc.contenu, noeud), 9)
}
