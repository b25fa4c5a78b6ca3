import type { Formalite, FormaliteId, Organisme } from '../formalite.ts'
import { type Entree, type Index, indexer, motsUtiles, POIDS, racine } from './index-des-mots.ts'
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
 * dès quatre lettres. Le meilleur d'abord, puis l'usage à France Services, puis l'habitude. Texte vide : tout, dans l'ordre.
 */
export type Recherche = (texte: string, options: OptionsDeRecherche) => readonly Resultat[]

/** Ce que gagne, par mot, une formalité chez qui les mots tapés se suivent : un synonyme entier passe des mots épars dans un titre. */
const GAIN = { toutLeTitre: 50, toutLeSynonyme: 25, dansLeTitre: 15, debutDeSynonyme: 5 } as const
/** Un mot qui nomme l'organisme vaut autant pour toutes ses formalités, un peu plus quand le titre le dit aussi (« Pajemploi »). */
const NOMME = { partout: 110, auTitre: 130 } as const
/** Ce que la personne doit faire elle-même ne se prend pas au mandat : à égalité, cela vient après. */
const NON_DELEGABLE = 10
/** L'usage et l'habitude ne font que départager : ensemble, moins que l'écart entre un titre et un synonyme. */
const USAGE = 0.2
const HABITUDE_AU_PLUS = 6

const contient = (phrase: string, morceau: string): boolean => ` ${phrase} `.includes(` ${morceau} `)

/** Pour chaque mot tapé, vrai s'il est dans un nom entier de l'organisme : « pôle emploi » dans « formation pôle emploi ». */
function motsQuiNomment(racines: readonly string[], noms: readonly string[]): readonly boolean[] {
  const tape = racines.join(' ')
  const dits = noms.filter((nom) => contient(tape, nom))
  return racines.map((mot) => dits.some((nom) => contient(nom, mot)))
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

/** La note de chaque formalité ; −1 dès qu'un mot tapé ne s'y trouve pas. */
function noter(index: Index, tapes: readonly string[], habitudes: Habitudes): Float64Array {
  const notes = new Float64Array(index.entrees.length)
  const meilleurs = new Float64Array(index.entrees.length)
  const racines = tapes.map(racine)
  const nomment = new Map(index.organismes.map(({ organisme, noms }) => [organisme.id, motsQuiNomment(racines, noms)]))
  tapes.forEach((mot, n) => {
    peser(index, mot, meilleurs)
    index.entrees.forEach(({ organisme }, rang) => {
      const meilleur = meilleurs[rang] ?? 0
      const vaut = nomment.get(organisme.id)?.[n] !== true ? meilleur : meilleur === POIDS.titre ? NOMME.auTitre : NOMME.partout
      notes[rang] = meilleur === 0 || notes[rang] === -1 ? -1 : (notes[rang] ?? 0) + vaut
    })
  })
  const tape = racines.join(' ')
  index.entrees.forEach((entree, rang) => {
    if (notes[rang] === -1) return
    const { formalite, organisme } = entree
    const reste = racines.filter((_, n) => nomment.get(organisme.id)?.[n] !== true).join(' ')
    const habitude = Math.min(HABITUDE_AU_PLUS, 2 * (habitudes.get(formalite.id) ?? 0))
    const retenue = formalite.drapeaux.includes('nonDelegable') ? NON_DELEGABLE : 0
    notes[rang] = (notes[rang] ?? 0) + Math.max(gainDEnsemble(tape, entree), gainDEnsemble(reste, entree)) - USAGE * organisme.usage - retenue + habitude
  })
  return notes
}

function chercher(index: Index, tapes: readonly string[], habitudes: Habitudes): readonly Resultat[] {
  const notes = noter(index, tapes, habitudes)
  const rangs = index.entrees.flatMap((_, rang) => (notes[rang] === -1 ? [] : [rang]))
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
