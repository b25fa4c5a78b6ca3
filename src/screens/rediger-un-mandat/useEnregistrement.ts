import { onBeforeUnmount, onMounted, ref, shallowRef, watch, type Ref } from 'vue'
import type { Instant } from '../../domain/jour-civil.ts'
import type { Champ } from '../../domain/brouillon/brouillon.ts'
import { useActes } from '../../state/services.ts'
import { usePhrases } from '../../state/phrases.ts'
import type { BrouillonEdite } from './redaction.ts'

const PAUSE_MS = 600

/** Garde le brouillon moins d'une seconde après la dernière touche, et tout de suite quand on quitte le champ, l'onglet ou la page. */
export function useEnregistrement(brouillon: Readonly<Ref<BrouillonEdite | null>>) {
  const actes = useActes()
  const { phraseDePanne } = usePhrases()
  const enregistreA = ref<Instant | null>(null)
  const nonGardes = shallowRef<readonly Champ[]>([])
  const panne = ref('')
  let minuterie: ReturnType<typeof setTimeout> | undefined
  let enCours: Promise<void> | null = null
  let enRetard = false
  let cesse = false

  async function ecrire(saisie: BrouillonEdite): Promise<void> {
    enRetard = false
    try {
      const garde = await actes.enregistrerBrouillon(saisie)
      enregistreA.value = garde.modifieA
      nonGardes.value = garde.nonGardes
      panne.value = ''
    } catch (erreur) {
      enRetard = true
      panne.value = phraseDePanne(erreur)
    }
  }

  /** Ne lève pas : un échec se lit dans `panne`, et la prochaine touche essaie à nouveau. */
  async function enregistrer(): Promise<void> {
    clearTimeout(minuterie)
    while (enCours) await enCours
    if (cesse || !enRetard || !brouillon.value) return
    enCours = ecrire(brouillon.value)
    await enCours
    enCours = null
  }

  /** Plus aucune écriture, celle qui court finie : à appeler avant d'effacer le brouillon. */
  async function cesser(): Promise<void> {
    cesse = true
    clearTimeout(minuterie)
    while (enCours) await enCours
  }

  function reprendre(): void {
    cesse = false
  }

  watch(
    brouillon,
    (_, avant) => {
      if (avant === null) return
      enRetard = true
      clearTimeout(minuterie)
      minuterie = setTimeout(() => void enregistrer(), PAUSE_MS)
    },
    { deep: true },
  )

  const surDepart = (): void => void enregistrer()
  // Avant que le raccourci de verrouillage n'atteigne App.vue : l'écriture part la première.
  const surTouche = (evenement: KeyboardEvent): void => (evenement.ctrlKey || evenement.key === 'Escape' ? surDepart() : undefined)
  onMounted(() => {
    window.addEventListener('keydown', surTouche, { capture: true })
    window.addEventListener('blur', surDepart)
    document.addEventListener('visibilitychange', surDepart)
  })
  onBeforeUnmount(() => {
    clearTimeout(minuterie)
    window.removeEventListener('keydown', surTouche, { capture: true })
    window.removeEventListener('blur', surDepart)
    document.removeEventListener('visibilitychange', surDepart)
  })

  return { enregistreA, nonGardes, panne, enregistrer, cesser, reprendre }
}
