import { motsDe } from '../../texte/normaliser.ts'
import type { Formalite, Organisme } from '../formalite.ts'

/** Mots si courants qu'ils ne trient rien : ignorés s'il en reste d'autres. */
const MOTS_VIDES = new Set('a au aux avec d de des du en et faire je l la le les ma mes mon n ou par pour s sa ses son sur un une veux voudrais'.split(' '))

/** « impôts » et « impôt », « demander » et « demande » se valent : le pluriel et l'infinitif tombent, des deux côtés. */
export const racine = (mot: string): string => {
  const singulier = mot.length > 3 && mot.endsWith('s') ? mot.slice(0, -1) : mot
  return singulier.length > 4 && singulier.endsWith('er') ? singulier.slice(0, -1) : singulier
}

/** Les mots qui comptent d'un texte ; tous, s'il n'y a que des mots vides. */
export function motsUtiles(texte: string): readonly string[] {
  const mots = motsDe(texte)
  const utiles = mots.filter((mot) => !MOTS_VIDES.has(mot))
  return utiles.length > 0 ? utiles : mots
}

/** Les mêmes, à leur racine, joints par une espace : ce qu'on compare d'un bloc. */
export const enPhrase = (texte: string): string => motsUtiles(texte).map(racine).join(' ')

export interface Entree {
  readonly formalite: Formalite
  readonly organisme: Organisme
  /** Le titre et chaque synonyme, en phrases. */
  readonly titre: string
  readonly synonymes: readonly string[]
}

export interface OrganismeNomme {
  readonly organisme: Organisme
  /** Son nom, en phrase. */
  readonly nom: string
  /** Ses noms et sigles, en phrases. */
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

/** Un texte lu une fois : ses mots sous toutes leurs formes, et sa phrase. */
interface Lu {
  readonly formes: readonly string[]
  readonly phrase: string
}

/** Un même synonyme sert à plusieurs formalités : `lire` ne normalise chaque texte qu'une fois, c'est le gros du travail. */
function lecteur(): (texte: string) => Lu {
  const lus = new Map<string, Lu>()
  return (texte) => {
    const deja = lus.get(texte)
    if (deja) return deja
    const mots = motsUtiles(texte)
    const racines = mots.map(racine)
    const lu = { formes: [...mots, ...racines.filter((forme, i) => forme !== mots[i])], phrase: racines.join(' ') }
    lus.set(texte, lu)
    return lu
  }
}

/** Bâtit l'index : chaque mot une seule fois, avec les formalités qu'il désigne. Une passe, à la première recherche. */
export function indexer(formalites: readonly Formalite[], lesOrganismes: readonly Organisme[]): Index {
  const lire = lecteur()
  const organismes = lesOrganismes.map((organisme) => {
    const noms = [organisme.nom, ...organisme.synonymes].map(lire)
    const formes = [...noms, lire(`${organisme.teleservice} ${organisme.adresse}`)].flatMap((nom) => nom.formes)
    return { organisme, nom: lire(organisme.nom).phrase, noms: noms.map(({ phrase }) => phrase), formes: [...new Set(formes)] }
  })
  const parId = new Map(organismes.map((un) => [un.organisme.id, un]))
  const entrees: Entree[] = []
  const emplois = new Map<string, number[]>()
  // Du plus lourd au plus léger : la première note d'une formalité pour un mot est la bonne.
  const noter = (formes: readonly string[], poids: number): void => {
    for (const forme of formes) {
      const siens = emplois.get(forme)
      if (!siens) emplois.set(forme, [entrees.length, poids])
      else if (siens.at(-2) !== entrees.length) siens.push(entrees.length, poids)
    }
  }
  for (const formalite of formalites) {
    const un = parId.get(formalite.organisme)
    if (!un) continue
    const titre = lire(formalite.titre)
    const synonymes = formalite.synonymes.map(lire)
    noter(titre.formes, POIDS.titre)
    for (const { formes } of synonymes) noter(formes, POIDS.synonyme)
    noter(un.formes, POIDS.organisme)
    entrees.push({ formalite, organisme: un.organisme, titre: titre.phrase, synonymes: synonymes.map(({ phrase }) => phrase) })
  }
  return { organismes, entrees, mots: [...emplois.keys()], emplois: [...emplois.values()] }
}
