import { ref } from 'vue'
import type { Refus } from '../../domain/mandat/refus.ts'
import type { Result } from '../../domain/result.ts'
import { usePhrases } from '../phrases.ts'

/** Un acte à la fois ; ce qui l'empêche devient la phrase `probleme`. */
export function useTentative() {
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const probleme = ref('')
  const occupe = ref(false)

  /** Rend la valeur de l'acte, ou `null` après avoir posé la phrase ; `null` aussi si un autre acte est en cours. */
  async function tenter<T>(acte: () => Promise<Result<T, Refus>>): Promise<{ readonly value: T } | null> {
    if (occupe.value) return null
    occupe.value = true
    probleme.value = ''
    try {
      const rendu = await acte()
      if (rendu.ok) return { value: rendu.value }
      probleme.value = phraseDeRefus(rendu.refus)
    } catch (erreur) {
      probleme.value = phraseDePanne(erreur)
    } finally {
      occupe.value = false
    }
    return null
  }

  return { probleme, occupe, tenter }
}
