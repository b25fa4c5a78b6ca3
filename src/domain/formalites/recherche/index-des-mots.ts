import { motsDe } from '../../texte/normaliser.ts'
import type { Formalite, Organisme } from '../formalite.ts'

/** Mots si courants qu'ils ne trient rien : ignorés s'il en reste d'autres. */
const MOTS_VIDES = new Set('a au aux avec d de des du en et je l la le les ma mes mon n ou par pour s sa ses son sur un une'.split(' '))

/** « impôts » et « impôt », « demander » et « demande » se valent : le pluriel et l'infinitif tombent, des deux côtés. */
const racine = (mot: string): string => {
  const singulier = mot.length > 3 && mot.endsWith('s') ? mot.slice(0, -1) : mot
  return singulier.length > 4 && singulier.endsWith('er') ? singulier.slice(0, -1) : singulier
}

/** Les mots qui comptent d'un texte, à leur racine ; tous, s'il n'y a que des mots vides. */
export function motsUtiles(texte: string): readonly string[] {
  const mots = motsDe(texte)
  const utiles = mots.filter((mot) => !MOTS_VIDES.has(mot))
  return (utiles.length > 0 ? utiles : mots).map(racine)
}

export interface Entree {
  readonly formalite: Formalite
  readonly organisme: Organisme
  /** Le titre et chaque synonyme, en mots utiles joints par une espace. */
  readonly titre: string
  readonly synonymes: readonly string[]
}

interface OrganismeNomme {
  readonly organisme: Organisme
  /** Ses noms et sigles, en mots utiles. */
  readonly noms: readonly string[]
}

/** Les poids disent où un mot compte le plus. Une formalité garde le meilleur de chaque mot. */
export const POIDS = { titre: 100, synonyme: 85, organisme: 50 } as const

export interface Index {
  readonly organismes: readonly OrganismeNomme[]
  readonly entrees: readonly Entree[]
  readonly mots: readonly string[]
  /** Pour le mot de même rang : rang d'une formalité, poids, rang, poids… */
  readonly emplois: readonly (readonly number[])[]
}

const enPhrases = (textes: readonly string[]): readonly string[] => [...new Set(textes.map((texte) => motsUtiles(texte).join(' ')))]

/** Bâtit l'index : chaque mot une seule fois, avec les formalités qu'il désigne. Une passe, à la première recherche. */
export function indexer(formalites: readonly Formalite[], lesOrganismes: readonly Organisme[]): Index {
  const organismes = lesOrganismes.map((organisme) => ({ organisme, noms: enPhrases([organisme.nom, ...organisme.synonymes]) }))
  const parId = new Map(organismes.map((un) => [un.organisme.id, un]))
  const entrees: Entree[] = []
  const emplois = new Map<string, Map<number, number>>()
  const noter = (phrases: readonly string[], poids: number): void => {
    for (const mot of phrases.join(' ').split(' ')) {
      const siens = emplois.get(mot) ?? new Map<number, number>()
      emplois.set(mot, siens.set(entrees.length, Math.max(poids, siens.get(entrees.length) ?? 0)))
    }
  }
  for (const formalite of formalites) {
    const un = parId.get(formalite.organisme)
    if (!un) continue
    const [titre, synonymes] = [motsUtiles(formalite.titre).join(' '), enPhrases(formalite.synonymes)]
    noter([titre], POIDS.titre)
    noter(synonymes, POIDS.synonyme)
    noter([...un.noms, ...motsUtiles(`${un.organisme.teleservice} ${un.organisme.adresse}`)], POIDS.organisme)
    entrees.push({ formalite, organisme: un.organisme, titre, synonymes })
  }
  return { organismes, entrees, mots: [...emplois.keys()], emplois: [...emplois.values()].map((siens) => [...siens].flat()) }
}
