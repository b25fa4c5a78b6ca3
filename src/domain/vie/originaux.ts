import type { Refus } from '../mandat/refus.ts'
import { ok, refuse, type Result } from '../result.ts'
import { lireMots, permettre, type Vie } from './noter.ts'
import type { Suivi } from './suivi.ts'

const PLUS_GRAND_NOMBRE = 99

/**
 * Un papier confié aujourd'hui : sa sorte et combien, jamais son numéro. Refuse `QuoiManquant`, `NombreDOriginaux`, les
 * refus du texte libre et ce que la table refuse.
 */
export function confierOriginal(vie: Vie, { sorte, nombre }: { readonly sorte: string; readonly nombre: number }): Result<Suivi, Refus> {
  const lu = permettre('confierOriginal', vie)
  if (!lu.ok) return lu
  const mots = lireMots(sorte)
  if (!mots.ok) return mots
  if (!Number.isInteger(nombre) || nombre < 1 || nombre > PLUS_GRAND_NOMBRE) return refuse({ type: 'NombreDOriginaux' })
  return ok({ ...vie.suivi, originaux: [...vie.suivi.originaux, { sorte: mots.value, nombre, confieLe: vie.jour, renduLe: null }] })
}

/**
 * Le papier de ce rang est rendu ce jour-là ; la fin du mandat n'en dispense pas (C. civ. 1993). Refuse
 * `OriginalIntrouvable`, `OriginalDejaRendu` et ce que la table refuse.
 */
export function rendreOriginal(vie: Vie, rang: number): Result<Suivi, Refus> {
  const lu = permettre('rendreOriginal', vie)
  if (!lu.ok) return lu
  const original = vie.suivi.originaux[rang]
  if (!original) return refuse({ type: 'OriginalIntrouvable' })
  if (original.renduLe !== null) return refuse({ type: 'OriginalDejaRendu' })
  return ok({ ...vie.suivi, originaux: vie.suivi.originaux.with(rang, { ...original, renduLe: vie.jour }) })
}
