import { motsDe } from '../../texte/normaliser.ts'
import type { Situation } from '../formalite.ts'

/** Rend la recherche sur ces situations : chaque mot tapé commence un mot du titre ou d'un synonyme. */
export function preparerSituations(situations: readonly Situation[]): (texte: string) => readonly Situation[] {
  return (texte) => {
    const mots = motsDe(texte)
    return situations.filter(({ titre, synonymes }) => {
      const siens = motsDe([titre, ...synonymes].join(' '))
      return mots.every((mot) => siens.some((sien) => sien.startsWith(mot)))
    })
  }
}
