import type { AidantId, FinId } from '../ids.ts'
import type { Instant, JourCivil } from '../jour-civil.ts'
import { ok, refuse, type Result } from '../result.ts'
import { peut } from '../mandat/cycle-de-vie.ts'
import type { Fin, VoieDeRevocation } from './fin.ts'
import type { Refus } from '../mandat/refus.ts'
import { statutAu, type Borne } from '../mandat/statut.ts'

export interface Recueil {
  readonly jour: JourCivil
  readonly a: Instant
  readonly voie: VoieDeRevocation
  readonly par: AidantId
  readonly id: FinId
}

/**
 * L'écrit qui met fin au mandat, sans motif, recueilli par n'importe quel aidant (C. civ. 2004) : le repère suffit.
 * Refuse `MandatExpire` et `DejaRevoque`.
 */
export function revoquer(mandat: Borne, fins: readonly Fin[], { id, jour, a, voie, par }: Recueil): Result<Fin, Refus> {
  const refus = peut('revoquer', statutAu(mandat, fins, jour))
  if (refus !== null) return refuse(refus)
  return ok({ id, lignes: null, mandat: 'id' in mandat ? mandat.id : mandat.mandat, type: 'revocation', jour, a, voie, recueilliePar: par })
}
