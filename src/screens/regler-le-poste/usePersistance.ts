import { onMounted, ref } from 'vue'

export type Persistance = 'enCours' | 'garde' | 'fragile' | 'refusee' | 'inconnue'

/** Ce que le navigateur promet de garder. Demandé après l'affichage, jamais sur le chemin de l'ouverture. */
export function usePersistance() {
  const etat = ref<Persistance>('enCours')
  // Absent hors contexte sûr et dans quelques vues intégrées, quoi qu'en dise le type.
  const stockage: StorageManager | undefined = 'storage' in navigator ? navigator.storage : undefined

  async function interroger(question: 'persisted' | 'persist', sinon: Persistance): Promise<void> {
    try {
      etat.value = stockage ? ((await stockage[question]()) ? 'garde' : sinon) : 'inconnue'
    } catch {
      // Firefox en fenêtre privée rejette la question : ne pas savoir est une réponse.
      etat.value = 'inconnue'
    }
  }

  onMounted(() => void interroger('persisted', 'fragile'))
  return { etat, demander: (): Promise<void> => interroger('persist', 'refusee') }
}
