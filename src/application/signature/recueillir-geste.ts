import type { BrouillonId } from '../../domain/ids.ts'
import { neutraliser } from '../../domain/signature/neutraliser.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { signatairesDe, type QuiSigne } from '../../domain/signature/signataires.ts'
import type { GesteDeSignature } from '../../domain/signature/signature.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { brouillonPret, type RefusDeMandat } from './brouillon-pret.ts'
import { lettresImpossibles } from './lettres-impossibles.ts'
import type { Ports } from '../ports.ts'
import type { GesteDate } from './signer-mandat.ts'

/**
 * Juge et date un geste dès que la main se lève, pendant que la personne est encore devant l'écran. Rien n'est gardé.
 * Refuse ce que `brouillonPret` refuse, les refus de signature, `SignatureNonAttendue` (le curateur absent signe le papier) et `LettreImpossible`.
 */
export const recueillirGeste =
  (ports: Ports) =>
  async (id: BrouillonId, qui: QuiSigne, geste: GesteDeSignature): Promise<Result<GesteDate, RefusDeMandat>> => {
    const lu = await brouillonPret(ports, id)
    if (!lu.ok) return lu
    const signataire = signatairesDe(lu.value.pret).find((un) => un.qui === qui)
    if (!signataire) return refuse<Refus>({ type: 'SignatureNonAttendue' })
    const a = ports.clock.maintenant()
    const juge = neutraliser(geste, { nomAttendu: signataire.nom, a })
    if (!juge.ok) return juge
    const lettres = await lettresImpossibles(ports.pdf, [juge.value])
    return lettres.ok ? ok({ geste, a }) : lettres
  }
