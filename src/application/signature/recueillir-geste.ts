import type { BrouillonId } from '../../domain/ids.ts'
import { neutraliser } from '../../domain/signature/neutraliser.ts'
import { nomAffiche } from '../../domain/mandat/parties.ts'
import type { GesteDeSignature } from '../../domain/signature/signature.ts'
import { ok, type Result } from '../../domain/result.ts'
import { brouillonPret, type RefusDeMandat } from './brouillon-pret.ts'
import { lettresImpossibles } from './lettres-impossibles.ts'
import type { Ports } from '../ports.ts'
import type { GesteDate } from './signer-mandat.ts'

/**
 * Juge et date un geste dès que la main se lève, pendant que la personne est encore devant l'écran. Rien n'est gardé.
 * Refuse ce que `brouillonPret` refuse, les refus de signature et `LettreImpossible`.
 */
export const recueillirGeste =
  (ports: Ports) =>
  async (id: BrouillonId, qui: 'mandant' | 'aidant', geste: GesteDeSignature): Promise<Result<GesteDate, RefusDeMandat>> => {
    const lu = await brouillonPret(ports, id)
    if (!lu.ok) return lu
    const { mandant, mandataire } = lu.value.pret
    const a = ports.clock.maintenant()
    const juge = neutraliser(geste, { nomAttendu: qui === 'mandant' ? nomAffiche(mandant.nom) : mandataire.aidant.nom, a })
    if (!juge.ok) return juge
    const lettres = await lettresImpossibles(ports.pdf, [juge.value])
    return lettres.ok ? ok({ geste, a }) : lettres
  }
