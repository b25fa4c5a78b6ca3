import type { Refus } from '../mandat/refus.ts'
import { ok, refuse, type Result } from '../result.ts'
import { lireTexteLibre } from '../texte/garde-fous.ts'
import { pointsDe, type PointDeListe } from './points.ts'
import type { Coche, Posture } from './seance.ts'

/** Où en est la liste : ce qui manque, et les exceptions dites (« impossible ici », « urgence »). */
export interface Bilan {
  readonly manquants: readonly PointDeListe[]
  readonly exceptions: readonly Coche[]
  readonly sansMotif: readonly Coche[]
}

const motifVide = ({ reponse }: Coche): boolean => reponse.type !== 'fait' && reponse.motif.trim() === ''

/** Le bilan de la liste d'une posture. Une réponse à un point d'une autre liste est ignorée ; la dernière réponse compte. */
export function dresserBilan(posture: Posture, quand: PointDeListe['quand'], coches: readonly Coche[]): Bilan {
  const attendus = pointsDe(posture, quand)
  const dernieres = attendus.flatMap(({ id }) => coches.findLast(({ point }) => point === id) ?? [])
  const exceptions = dernieres.filter(({ reponse }) => reponse.type !== 'fait')
  return {
    manquants: attendus.filter(({ id }) => !dernieres.some(({ point }) => point === id)),
    exceptions,
    sansMotif: exceptions.filter(motifVide),
  }
}

/** `null` si la liste est passée. Refuse `PointsManquants`, puis `MotifManquant` : une exception se dit en quelques mots. */
export function refusDuBilan({ manquants, sansMotif }: Bilan): (Refus & { readonly type: 'PointsManquants' | 'MotifManquant' }) | null {
  if (manquants.length > 0) return { type: 'PointsManquants' }
  return sansMotif.length > 0 ? { type: 'MotifManquant' } : null
}

const MOTIF_AU_PLUS = 120

/** Les quelques mots d'une exception. Refuse `MotifManquant` s'ils sont vides, et les refus du texte libre. */
export function parseMotif(texte: string): Result<string, Refus> {
  const lu = lireTexteLibre(texte, MOTIF_AU_PLUS)
  return lu.ok && lu.value === '' ? refuse({ type: 'MotifManquant' }) : lu.ok ? ok(lu.value) : lu
}
