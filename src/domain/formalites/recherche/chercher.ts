import type { Formalite, FormaliteId, Organisme } from '../formalite.ts'
import { type Entree, type Index, indexer, motsUtiles, type OrganismeNomme, POIDS, racine } from './index-des-mots.ts'
import { ressemblance } from './ressemblance.ts'

export interface Resultat {
  readonly formalite: Formalite
  readonly organisme: Organisme
}

/** Combien de fois cet aidant a pris chaque formalité : départage deux résultats voisins. */
export type Habitudes = ReadonlyMap<FormaliteId, number>

/** `limite` : nombre de résultats au plus. */
export interface OptionsDeRecherche {
  readonly limite: number
  readonly habitudes?: Habitudes
}

/**
 * Sans accents ni casse : chaque mot tapé doit commencer un mot du titre, d'un synonyme ou de l'organisme, à une faute près
 * dès quatre lettres ; de trois mots ou plus, un peut manquer si rien ne les a tous. Le meilleur d'abord, puis l'usage à
 * France Services, puis l'habitude. Texte vide : tout, dans l'ordre.
 */
export type Recherche = (texte: string, options: OptionsDeRecherche) => readonly Resultat[]

/** Ce que gagne, par mot, une formalité chez qui les mots tapés se suivent : un synonyme entier passe des mots épars dans un titre. */
const GAIN = { toutLeTitre: 50, toutLeSynonyme: 25, dansLeTitre: 15, debutDeSynonyme: 5 } as const
/** Un mot qui nomme l'organisme vaut autant pour toutes ses formalités, un peu plus quand le titre le dit aussi (« Pajemploi »). */
const NOMME = { partout: 110, auTitre: 130, parSonNom: 145 } as const
/** Ce que la personne doit faire elle-même ne se prend pas au mandat : à égalité, cela vient après. */
const NON_DELEGABLE = 10
/** L'usage et l'habitude ne font que départager : ensemble, moins que l'écart entre un titre et un synonyme. */
const USAGE = 0.2
const HABITUDE_AU_PLUS = 6

const contient = (phrase: string, morceau: string): boolean => ` ${phrase} `.includes(` ${morceau} `)

/** Comment les mots tapés nomment un organisme. */
interface Nommage {
  /** Pour chaque mot, vrai s'il est dans un nom entier : « pôle emploi » dans « formation pôle emploi ». */
  readonly mots: readonly boolean[]
  /** Ce qui reste à dire, une fois l'organisme nommé. */
  readonly reste: string
  /** Vrai si l'on n'a tapé que son nom : toutes ses formalités se valent alors, dans l'ordre de son fichier. */
  readonly parSonNom: boolean
}

function nommer(racines: readonly string[], { nom, noms }: OrganismeNomme): Nommage {
  const tape = racines.join(' ')
  const dits = noms.filter((un) => contient(tape, un))
  const mots = racines.map((mot) => dits.some((un) => contient(un, mot)))
  return { mots, reste: racines.filter((_, n) => !mots[n]).join(' '), parSonNom: contient(nom, tape) }
}

function gainDEnsemble(tape: string, { titre, synonymes }: Entree): number {
  if (tape === '') return 0
  const mots = tape.split(' ').length
  if (titre === tape) return GAIN.toutLeTitre * mots
  if (synonymes.includes(tape)) return GAIN.toutLeSynonyme * mots
  if (contient(titre, tape)) return GAIN.dansLeTitre * mots
  return synonymes.some((synonyme) => synonyme.startsWith(tape)) ? GAIN.debutDeSynonyme : 0
}

/** Ce que vaut ce mot pour chaque formalité, 0 s'il ne s'y trouve pas ; `meilleurs` est réemployé d'un mot à l'autre. */
function peser({ mots, emplois }: Index, tape: string, meilleurs: Float64Array): void {
  const court = racine(tape)
  meilleurs.fill(0)
  for (let i = 0; i < mots.length; i++) {
    const mot = mots[i] ?? ''
    const part = court === tape ? ressemblance(tape, mot) : Math.max(ressemblance(tape, mot), ressemblance(court, mot))
    const siens = part === 0 ? [] : (emplois[i] ?? [])
    for (let k = 0; k < siens.length; k += 2) {
      const rang = siens[k] ?? 0
      meilleurs[rang] = Math.max(meilleurs[rang] ?? 0, part * (siens[k + 1] ?? 0))
    }
  }
}

const valeurDuMot = (meilleur: number, nomme: boolean, parSonNom: boolean): number =>
  parSonNom ? NOMME.parSonNom : !nomme ? meilleur : meilleur === POIDS.titre ? NOMME.auTitre : NOMME.partout

/** Ce qui départage : l'usage de l'organisme, l'habitude de l'aidant, et ce que la personne fait elle-même. */
function departager({ formalite, organisme }: Entree, habitudes: Habitudes): number {
  const habitude = Math.min(HABITUDE_AU_PLUS, 2 * (habitudes.get(formalite.id) ?? 0))
  return habitude - USAGE * organisme.usage - (formalite.drapeaux.includes('nonDelegable') ? NON_DELEGABLE : 0)
}

interface Notes {
  readonly notes: Float64Array
  /** Combien de mots tapés ne se trouvent pas dans la formalité de ce rang. */
  readonly manques: Uint8Array
}

function noter(index: Index, tapes: readonly string[], habitudes: Habitudes): Notes {
  const notes = new Float64Array(index.entrees.length)
  const meilleurs = new Float64Array(index.entrees.length)
  const manques = new Uint8Array(index.entrees.length)
  const racines = tapes.map(racine)
  const nommages = new Map(index.organismes.map((un) => [un.organisme.id, nommer(racines, un)]))
  tapes.forEach((mot, n) => {
    peser(index, mot, meilleurs)
    index.entrees.forEach(({ organisme }, rang) => {
      const meilleur = meilleurs[rang] ?? 0
      const nommage = nommages.get(organisme.id)
      if (meilleur === 0) manques[rang] = (manques[rang] ?? 0) + 1
      else notes[rang] = (notes[rang] ?? 0) + valeurDuMot(meilleur, nommage?.mots[n] === true, nommage?.parSonNom === true)
    })
  })
  const tape = racines.join(' ')
  index.entrees.forEach((entree, rang) => {
    if (notes[rang] === 0) return
    const { reste = '', parSonNom = false } = nommages.get(entree.organisme.id) ?? {}
    const gain = parSonNom ? 0 : Math.max(gainDEnsemble(tape, entree), gainDEnsemble(reste, entree))
    notes[rang] = (notes[rang] ?? 0) + gain + departager(entree, habitudes)
  })
  return { notes, manques }
}

/** Une phrase entière (« faire une demande de rsa ») a droit à un mot de trop, si rien ne les a tous. */
const MOTS_POUR_UN_DE_TROP = 3

function chercher(index: Index, tapes: readonly string[], habitudes: Habitudes): readonly Resultat[] {
  const { notes, manques } = noter(index, tapes, habitudes)
  const rangsAvec = (manque: number): number[] => index.entrees.flatMap((_, rang) => (manques[rang] === manque ? [rang] : []))
  const entiers = rangsAvec(0)
  const rangs = entiers.length === 0 && tapes.length >= MOTS_POUR_UN_DE_TROP ? rangsAvec(1) : entiers
  rangs.sort((a, b) => (notes[b] ?? 0) - (notes[a] ?? 0) || a - b)
  return rangs.flatMap((rang) => index.entrees[rang] ?? [])
}

/** Rend la recherche sur ce catalogue ; l'index est bâti une fois, au premier mot cherché. */
export function preparerRecherche(formalites: readonly Formalite[], organismes: readonly Organisme[]): Recherche {
  const parId = new Map(organismes.map((organisme) => [organisme.id, organisme]))
  const enResultat = (formalite: Formalite): readonly Resultat[] => {
    const organisme = parId.get(formalite.organisme)
    return organisme ? [{ formalite, organisme }] : []
  }
  let index: Index | null = null
  return (texte, { limite, habitudes = new Map() }) => {
    const tapes = motsUtiles(texte)
    if (tapes.length === 0) return formalites.slice(0, limite).flatMap(enResultat)
    return chercher((index ??= indexer(formalites, organismes)), tapes, habitudes)
      .slice(0, limite)
      .map(({ formalite, organisme }) => ({ formalite, organisme }))
  }
}
