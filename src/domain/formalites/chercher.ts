import { motsDe, normaliser } from '../texte/normaliser.ts'
import type { Formalite, Organisme } from './formalite.ts'

export interface Resultat {
  readonly formalite: Formalite
  readonly organisme: Organisme
}

interface Entree extends Resultat {
  readonly titre: readonly string[]
  readonly synonymes: readonly string[]
  readonly organismeMots: readonly string[]
  /** Le nom ou le sigle d'un seul mot : « caf », « secu », « cpam ». */
  readonly sigles: readonly string[]
}

/** Mots si courants qu'ils ne trient rien : ignorés s'il en reste d'autres. */
const MOTS_VIDES = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'un', 'une', 'a', 'au', 'aux', 'et', 'ou', 'mon', 'ma', 'mes', 'pour', 'en', 'sur', 's'])

const uniques = (textes: readonly string[]): readonly string[] => [...new Set(textes.flatMap(motsDe))]

function indexer(formalites: readonly Formalite[], organismes: readonly Organisme[]): readonly Entree[] {
  const parId = new Map(organismes.map((organisme) => [organisme.id, organisme]))
  return formalites.flatMap((formalite) => {
    const organisme = parId.get(formalite.organisme)
    if (!organisme) return []
    return [
      {
        formalite,
        organisme,
        titre: motsDe(formalite.titre),
        synonymes: uniques(formalite.synonymes),
        organismeMots: uniques([organisme.nom, organisme.teleservice, organisme.adresse, ...organisme.synonymes]),
        sigles: [organisme.nom, ...organisme.synonymes].map(normaliser).filter((nom) => !nom.includes(' ')),
      },
    ]
  })
}

/** Vrai si on passe du préfixe au mot par une lettre changée, oubliée, ajoutée ou deux voisines échangées. */
function uneFaute(cherche: string, mot: string): boolean {
  let debut = 0
  while (debut < cherche.length && cherche[debut] === mot[debut]) debut++
  const reste = cherche.slice(debut)
  const suite = mot.slice(debut)
  return (
    suite.startsWith(reste.slice(1)) ||
    suite.slice(1).startsWith(reste) ||
    suite.slice(1).startsWith(reste.slice(1)) ||
    suite.startsWith(`${reste[1] ?? ''}${reste[0] ?? ''}${reste.slice(2)}`)
  )
}

const POIDS = { sigle: 9, premierMot: 8, titre: 6, titreEntier: 7, synonymeEntier: 5, synonyme: 4, organisme: 3, faute: 1 } as const

function poids(cherche: string, entree: Entree): number {
  if (entree.sigles.includes(cherche)) return POIDS.sigle
  const rang = entree.titre.findIndex((mot) => mot.startsWith(cherche))
  if (rang === 0) return POIDS.premierMot
  if (rang > 0) return entree.titre.includes(cherche) ? POIDS.titreEntier : POIDS.titre
  if (entree.synonymes.includes(cherche)) return POIDS.synonymeEntier
  if (entree.synonymes.some((mot) => mot.startsWith(cherche))) return POIDS.synonyme
  if (entree.organismeMots.some((mot) => mot.startsWith(cherche))) return POIDS.organisme
  if (cherche.length < 5) return 0
  return [entree.titre, entree.synonymes, entree.organismeMots].some((mots) => mots.some((mot) => uneFaute(cherche, mot))) ? POIDS.faute : 0
}

/** `limite` : nombre de résultats au plus. */
export type Recherche = (texte: string, options: { readonly limite: number }) => readonly Resultat[]

function chercher(index: readonly Entree[], texte: string): readonly Resultat[] {
  const tapes = motsDe(texte)
  const utiles = tapes.filter((mot) => !MOTS_VIDES.has(mot))
  const mots = utiles.length > 0 ? utiles : tapes
  const trouves = index.flatMap((entree, rang) => {
    let total = 0
    for (const mot of mots) {
      const gain = poids(mot, entree)
      if (gain === 0) return []
      total += gain
    }
    return [{ entree, total, rang }]
  })
  return trouves.sort((a, b) => b.total - a.total || a.rang - b.rang).map(({ entree: { formalite, organisme } }) => ({ formalite, organisme }))
}

/** Rend la recherche sur ce catalogue ; l'index est bâti une fois, à la première lettre tapée. */
export function preparerRecherche(formalites: readonly Formalite[], organismes: readonly Organisme[]): Recherche {
  let index: readonly Entree[] | null = null
  return (texte, { limite }) => chercher((index ??= indexer(formalites, organismes)), texte).slice(0, limite)
}
