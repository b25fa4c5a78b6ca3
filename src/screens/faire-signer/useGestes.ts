import type { RefusDeMandat } from '../../application/signature/brouillon-pret.ts'
import type { BrouillonId, MandatId } from '../../domain/ids.ts'
import type { JourCivil } from '../../domain/jour-civil.ts'
import type { QuiSigne } from '../../domain/signature/signataires.ts'
import type { GesteDeSignature } from '../../domain/signature/signature.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { useActes } from '../../state/services.ts'
import { useSignatureEnCours } from '../../state/signature-en-cours.ts'

/** Chaque geste attend en mémoire celui de l'aidant, le dernier ; tous partent ensemble, ou aucun. */
export function useGestes() {
  const actes = useActes()
  const enCours = useSignatureEnCours()

  /** `encore` : la personne est toujours devant le cadre. Si elle a arrêté entre-temps, son geste est oublié et on rend `false`. */
  async function poser(id: BrouillonId, qui: Exclude<QuiSigne, 'aidant'>, geste: GesteDeSignature, encore: () => boolean): Promise<Result<boolean, RefusDeMandat>> {
    const recueilli = await actes.recueillirGeste(id, qui, geste)
    if (!recueilli.ok) return recueilli
    if (!encore()) return ok(false)
    enCours.poser(id, qui, recueilli.value)
    return ok(true)
  }

  /** Refuse `BrouillonIntrouvable` si le geste du mandant n'est plus là, `JourChange` si minuit est passé : il faut tout reprendre. */
  async function signerAvecAidant(id: BrouillonId, geste: GesteDeSignature, luLe: JourCivil): Promise<Result<MandatId, RefusDeMandat>> {
    const aidant = await actes.recueillirGeste(id, 'aidant', geste)
    if (!aidant.ok) return aidant
    const { mandant, curateur } = enCours.gestes
    if (mandant === undefined || enCours.brouillon !== id) return refuse({ type: 'BrouillonIntrouvable' })
    const signe = await actes.signerMandat(id, { mandant, aidant: aidant.value, luLe, ...(curateur && { curateur }) })
    if (!signe.ok) return signe
    enCours.oublier()
    return ok(signe.value.mandat)
  }

  return { poser, signerAvecAidant, oublier: enCours.oublier }
}
