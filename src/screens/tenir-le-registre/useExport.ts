import { ref, shallowRef } from 'vue'
import type { RegistreExporte } from '../../application/mandat/exporter-registre.ts'
import { useActes } from '../../state/services.ts'
import { usePhrases } from '../../state/phrases.ts'

/** Un export à la fois ; le résultat est dit, compte des lignes illisibles compris. */
export function useExport() {
  const actes = useActes()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const exporte = shallowRef<RegistreExporte | null>(null)
  const panne = ref('')
  const occupe = ref(false)

  async function exporter(): Promise<void> {
    if (occupe.value) return
    occupe.value = true
    exporte.value = null
    panne.value = ''
    try {
      const rendu = await actes.exporterRegistre()
      if (rendu.ok) exporte.value = rendu.value
      else panne.value = phraseDeRefus(rendu.refus)
    } catch (erreur) {
      panne.value = phraseDePanne(erreur)
    } finally {
      occupe.value = false
    }
  }

  return { exporte, panne, occupe, exporter }
}
