import { onBeforeUnmount, ref, watch } from 'vue'
import { useRouter } from 'vue-router'
import type { AidantId } from '../../domain/ids.ts'
import { useServices } from '../../state/services.ts'
import { usePhrases } from '../../state/phrases.ts'
import { useSession } from '../../state/session.ts'

/** Essayer des mots, attendre entre deux essais, entrer. Les mots ne vivent qu'ici, le temps de l'essai. */
export function useDeverrouillage() {
  const session = useSession()
  const router = useRouter()
  const { motsDEssai } = useServices()
  const { phraseDePanne } = usePhrases()
  const carte = ref<AidantId | null>(null)
  const mots = ref('')
  const erreur = ref('')
  const occupe = ref(false)
  const attente = ref(0)
  let finDAttente = 0

  // Compté jusqu'à une heure, pas par pas : un pas tombé trop tôt proposerait un essai que le coffre refuse encore.
  const compter = (): void => {
    attente.value = Math.max(0, Math.ceil((finDAttente - performance.now()) / 1000))
  }
  const attendre = (secondes: number): void => {
    finDAttente = performance.now() + secondes * 1000
    compter()
  }
  const minuterie = setInterval(compter, 250)
  onBeforeUnmount(() => {
    clearInterval(minuterie)
  })
  watch(() => session.attenteSecondes, attendre, { immediate: true })

  /** À l'essai, personne n'a écrit les mots de l'aidante fictive, la première carte : ils sont tapés d'avance. */
  const enEssai = (id: AidantId | null): boolean => motsDEssai !== null && id !== null && id === session.cartes[0]?.id

  function choisir(id: AidantId | null): void {
    carte.value = id
    mots.value = enEssai(id) ? (motsDEssai ?? '') : ''
    erreur.value = ''
  }

  async function ouvrir(): Promise<void> {
    if (occupe.value || carte.value === null || attente.value > 0) return
    occupe.value = true
    erreur.value = ''
    try {
      await session.ouvrir(carte.value, mots.value)
      mots.value = ''
      await router.replace('/accueil')
    } catch (panne) {
      await session.relire()
      attendre(session.attenteSecondes)
      erreur.value = phraseDePanne(panne, attente.value)
    } finally {
      occupe.value = false
    }
  }

  return { carte, choisir, enEssai, mots, erreur, occupe, attente, ouvrir }
}
