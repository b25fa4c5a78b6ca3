import { computed, ref } from 'vue'
import { catalogueDuPoste } from '../../../domain/formalites/catalogue-du-poste.ts'
import type { ChangementDeProfil } from '../../../domain/profil/changer-profil.ts'
import { PROFIL_VIDE } from '../../../domain/structure.ts'
import { usePhrases } from '../../../state/phrases.ts'
import { useActes } from '../../../state/services.ts'
import { useSession } from '../../../state/session.ts'

/** Le profil de la structure, et un geste à la fois pour le changer : ce qui est refusé se dit, ce qui est tapé reste. */
export function useProfil() {
  const actes = useActes()
  const session = useSession()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const profil = computed(() => session.reglages?.profil ?? PROFIL_VIDE)
  const catalogue = computed(() => catalogueDuPoste(profil.value))
  const refus = ref('')
  const occupe = ref(false)

  /** Vrai si c'est fait ; sinon `refus` dit pourquoi. */
  async function changer(changement: ChangementDeProfil): Promise<boolean> {
    if (occupe.value) return false
    occupe.value = true
    refus.value = ''
    try {
      const rendu = await actes.modifierProfil(changement)
      if (rendu.ok) await session.relire()
      else refus.value = phraseDeRefus(rendu.refus)
      return rendu.ok
    } catch (panne) {
      refus.value = phraseDePanne(panne)
      return false
    } finally {
      occupe.value = false
    }
  }

  return { profil, catalogue, refus, occupe, changer }
}
