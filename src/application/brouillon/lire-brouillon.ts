import type { BrouillonId } from '../../domain/ids.ts'
import type { Brouillon } from '../../domain/brouillon/brouillon.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import type { Ports } from '../ports.ts'

/** Refuse `BrouillonIntrouvable` (effacé, signé) ; lève `locked` si c'est celui d'un collègue. */
export const lireBrouillon =
  ({ vault }: Ports) =>
  async (id: BrouillonId): Promise<Result<Brouillon, Refus>> => {
    const brouillon = await vault.lire('brouillon', id)
    return brouillon ? ok(brouillon) : refuse({ type: 'BrouillonIntrouvable' })
  }
