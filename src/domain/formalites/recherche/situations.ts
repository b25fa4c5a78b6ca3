import type { Situation } from '../formalite.ts'
import { enPhrase } from './index-des-mots.ts'
import { ressemblance } from './ressemblance.ts'

/** Un mot du titre compte double d'un mot de synonyme. */
const POIDS = { titre: 2, synonyme: 1 } as const

interface Entree {
  readonly situation: Situation
  readonly titre: readonly string[]
  readonly synonymes: readonly string[]
}

const meilleur = (tape: string, mots: readonly string[]): number => Math.max(0, ...mots.map((mot) => ressemblance(tape, mot)))

/** 0 dès qu'un mot tapé ne s'y trouve pas ; un titre que l'on a tapé en entier passe devant. */
function note({ titre, synonymes }: Entree, tapes: readonly string[]): number {
  const notes = tapes.map((tape) => Math.max(POIDS.titre * meilleur(tape, titre), POIDS.synonyme * meilleur(tape, synonymes)))
  return notes.includes(0) ? 0 : notes.reduce((somme, une) => somme + une, titre.join(' ') === tapes.join(' ') ? 1 : 0)
}

/** Rend la recherche sur ces situations, la meilleure d'abord ; toutes, dans leur ordre, si le texte est vide. */
export function preparerSituations(situations: readonly Situation[]): (texte: string) => readonly Situation[] {
  let entrees: readonly Entree[] | null = null
  return (texte) => {
    const tape = enPhrase(texte)
    if (tape === '') return situations
    const tapes = tape.split(' ')
    entrees ??= situations.map((situation) => ({ situation, titre: enPhrase(situation.titre).split(' '), synonymes: enPhrase(situation.synonymes.join(' ')).split(' ') }))
    return entrees
      .map((entree) => ({ entree, note: note(entree, tapes) }))
      .filter((une) => une.note > 0)
      .sort((a, b) => b.note - a.note)
      .map(({ entree }) => entree.situation)
  }
}
