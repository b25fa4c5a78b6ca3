import type { Brouillon } from '../../domain/brouillon/brouillon.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import type { Result } from '../../domain/result.ts'
import { jugerBrouillonCourant, type Preparation } from './juger-brouillon-courant.ts'
import { lettresImpossibles } from '../signature/lettres-impossibles.ts'
import type { Ports } from '../ports.ts'

/** Juge avant de faire lire et signer ; refuse aussi `LettreImpossible`, tant qu'il est temps de changer un mot. */
export const preparerMandat =
  (ports: Ports) =>
  async (brouillon: Brouillon): Promise<Result<Preparation, Refus>> => {
    const juge = await jugerBrouillonCourant(ports)(brouillon)
    if (!juge.ok) return juge
    const lettres = await lettresImpossibles(ports.pdf, juge.value.blocs)
    return lettres.ok ? juge : lettres
  }
