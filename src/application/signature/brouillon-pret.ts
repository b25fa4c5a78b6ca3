import type { BrouillonId } from '../../domain/ids.ts'
import { jugerBrouillon, type Jugement } from '../../domain/brouillon/juger-brouillon.ts'
import type { MandatPret } from '../../domain/mandat/mandat.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import type { Modele } from '../../domain/modeles/modele.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import type { Ports } from '../ports.ts'
import { circonstancesDuJour } from '../brouillon/circonstances.ts'

/** Le brouillon gardé ne peut pas être signé : l'écran y revient et pose chaque refus à côté de son champ. */
export interface BrouillonARevoir {
  readonly type: 'BrouillonARevoir'
  readonly jugement: Jugement
}
export type RefusDeMandat = Refus | BrouillonARevoir

export interface BrouillonPret {
  readonly pret: MandatPret
  readonly modele: Modele
}

/** Relit le brouillon gardé et le juge au jour dit. Refuse `BrouillonIntrouvable`, `AidantSansNom`, `BrouillonARevoir`. */
export async function brouillonPret(ports: Ports, id: BrouillonId): Promise<Result<BrouillonPret, RefusDeMandat>> {
  const brouillon = await ports.vault.lire('brouillon', id)
  if (!brouillon) return refuse({ type: 'BrouillonIntrouvable' })
  const circonstances = await circonstancesDuJour(ports, brouillon)
  if (!circonstances.ok) return circonstances
  const jugement = jugerBrouillon(brouillon, circonstances.value)
  return jugement.pret ? ok({ pret: jugement.pret, modele: circonstances.value.modele }) : refuse({ type: 'BrouillonARevoir', jugement })
}
