import type { Posture } from './seance.ts'

/** La question de la première page, et ce que chaque réponse entraîne (docs/sources.md). */
export const QUESTION_POSTURE = 'La personne restera-t-elle à côté de vous jusqu’au bout ?'

/** On fait avec, pas à la place : un mandat seulement si l'on agit en l'absence de la personne (docs/sources.md, HCTS). */
export const mandatNecessaire = (posture: Posture): boolean => posture === 'jeFais'
