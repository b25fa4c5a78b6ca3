import { computed, ref, shallowRef } from 'vue'
import type { MandatFerme } from '../../../application/mandat/lister-mandats.ts'
import type { MandatLu } from '../../../application/mandat/lire-mandat.ts'
import { Breakage } from '../../../application/ports.ts'
import { parseId, type MandatId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Result } from '../../../domain/result.ts'
import { useActes } from '../../../state/services.ts'
import { useMandats } from '../../../state/mandats.ts'
import { usePhrases } from '../../../state/phrases.ts'

/** Un mandat : lisible, ou fermé (donné à un seul aidant, dont on ne sait que le repère), ou introuvable. */
export function useUnMandat(adresse: string) {
  const actes = useActes()
  const mandats = useMandats()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const id = parseId<MandatId>(adresse)
  const lu = shallowRef<MandatLu | null>(null)
  const panne = ref('')
  const prete = ref(false)
  const ferme = computed<MandatFerme | null>(() => (lu.value ? null : (mandats.liste?.fermes.find((un) => un.id === id) ?? null)))

  async function lire(): Promise<void> {
    if (!id) {
      panne.value = phraseDeRefus({ type: 'MandatIntrouvable' })
      return
    }
    const rendu = await actes.lireMandat(id)
    if (rendu.ok) lu.value = rendu.value
    else panne.value = phraseDeRefus(rendu.refus)
  }

  async function relire(): Promise<void> {
    panne.value = ''
    try {
      await lire()
    } catch (erreur) {
      await mandats.relire()
      // « locked » : d'autres que nous en sont lecteurs. Le repère, lui, se lit.
      if (!(erreur instanceof Breakage && erreur.code === 'locked' && ferme.value)) panne.value = phraseDePanne(erreur)
    }
    prete.value = true
  }

  /** Fait, puis relit. Rend une phrase si l'acte n'a pas pu être fait, '' sinon. */
  async function faire(acte: (id: MandatId) => Promise<Result<unknown, Refus>>): Promise<string> {
    if (!id) return panne.value
    try {
      const rendu = await acte(id)
      if (!rendu.ok) return phraseDeRefus(rendu.refus)
      await Promise.all([relire(), mandats.relire()])
      return ''
    } catch (erreur) {
      return phraseDePanne(erreur)
    }
  }

  return { id, lu, ferme, panne, prete, relire, faire }
}
