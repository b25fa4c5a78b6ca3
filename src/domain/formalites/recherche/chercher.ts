import { motsDe, normaliser } from '../../texte/normaliser.ts'
import type { Formalite, FormaliteId, Organisme } from '../formalite.ts'

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
const MOTS_VIDES = new Set(
  'a au aux d de des du en et l la le les ma mes mon ou pour s sur un une'.split(' '),
)

// Un seul passage par texte joint : l'index se bâtit à la première lettre, et la machine est lente.
const uniques = (textes: readonly string[]): readonly string[] => [...new Set(motsDe(textes.join(' ')))]

function indexer(formalites: readonly Formalite[], organismes: readonly Organisme[]): readonly Entree[] {
  const parId = new Map(
    organismes.map((organisme) => {
      const { nom, teleservice, adresse, synonymes } = organisme
      const sigles = [nom, ...synonymes].map(normaliser).filter((mot) => !mot.includes(' '))
      return [organisme.id, { organisme, organismeMots: uniques([nom, teleservice, adresse, ...synonymes]), sigles }]
    }),
  )
  return formalites.flatMap((formalite) => {
    const commun = parId.get(formalite.organisme)
    return commun ? [{ formalite, ...commun, titre: motsDe(formalite.titre), synonymes: uniques(formalite.synonymes) }] : []
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

/** Combien de fois cet aidant a pris chaque formalité : départage deux résultats voisins. */
export type Habitudes = ReadonlyMap<FormaliteId, number>

/** `limite` : nombre de résultats au plus. */
export interface OptionsDeRecherche {
  readonly limite: number
  readonly habitudes?: Habitudes
}

export type Recherche = (texte: string, options: OptionsDeRecherche) => readonly Resultat[]

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
  trouves.sort((a, b) => b.total - a.total || a.rang - b.rang)
  return trouves.map(({ entree: { formalite, organisme } }) => ({ formalite, organisme }))
}

/** Rend la recherche sur ce catalogue ; l'index est bâti une fois, à la première lettre tapée. */
export function preparerRecherche(formalites: readonly Formalite[], organismes: readonly Organisme[]): Recherche {
  let index: readonly Entree[] | null = null
  return (texte, { limite }) => chercher((index ??= indexer(formalites, organismes)), texte).slice(0, limite)
}
