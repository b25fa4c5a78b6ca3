import { ajouterJours, ajouterMois, comparerJours, type JourCivil } from '../jour-civil.ts'
import { ok, refuse, type Result } from '../result.ts'

export const DUREES_FIXES = ['unJour', 'unMois', 'sixMois', 'douzeMois'] as const
export type DureeFixe = (typeof DUREES_FIXES)[number]
export type Duree = { readonly type: DureeFixe } | { readonly type: 'jusquAu'; readonly jour: JourCivil }

export type RefusDuree = { readonly type: 'EcheanceAvantDebut' } | { readonly type: 'DureeTropLongue'; readonly auPlusTard: JourCivil }

const MOIS: Record<Exclude<DureeFixe, 'unJour'>, number> = { unMois: 1, sixMois: 6, douzeMois: 12 }

/** Dernier jour permis pour un mandat qui commence ce jour-là : douze mois (choix de maison, docs/sources.md). */
export const echeanceAuPlusTard = (debut: JourCivil): JourCivil => ajouterJours(ajouterMois(debut, 12), -1)

/**
 * Le dernier jour du mandat, inclus : douze mois à partir du 14 septembre 2026 finissent le 13 septembre 2027.
 * Refuse une échéance avant le début, ou au-delà de douze mois.
 */
export function echeance(debut: JourCivil, duree: Duree): Result<JourCivil, RefusDuree> {
  if (duree.type === 'unJour') return ok(debut)
  if (duree.type !== 'jusquAu') return ok(ajouterJours(ajouterMois(debut, MOIS[duree.type]), -1))
  const auPlusTard = echeanceAuPlusTard(debut)
  if (comparerJours(duree.jour, debut) < 0) return refuse({ type: 'EcheanceAvantDebut' })
  if (comparerJours(duree.jour, auPlusTard) > 0) return refuse({ type: 'DureeTropLongue', auPlusTard })
  return ok(duree.jour)
}
