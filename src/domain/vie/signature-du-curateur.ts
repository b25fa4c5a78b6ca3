import type { JourCivil } from '../jour-civil.ts'
import type { Refus } from '../mandat/refus.ts'
import { ok, refuse, type Result } from '../result.ts'
import { estEnAttenteDuCurateur } from '../capacite/attente-du-curateur.ts'
import { permettre, type Vie } from './noter.ts'
import type { Suivi } from './suivi.ts'

/** Le papier est revenu signé du curateur ce jour-là. Refuse `CurateurPasAttendu`, `ActeHorsMandat` (date impossible) et la table. */
export function noterSignatureDuCurateur(vie: Vie, le: JourCivil): Result<Suivi, Refus> {
  const lu = permettre('noterSignatureDuCurateur', vie)
  if (!lu.ok) return lu
  const { mandat, suivi, jour } = vie
  if (!estEnAttenteDuCurateur(mandat, suivi)) return refuse({ type: 'CurateurPasAttendu' })
  if (le < mandat.signeLe || le > jour) return refuse({ type: 'ActeHorsMandat' })
  return ok({ ...suivi, curateurSigneLe: le })
}
