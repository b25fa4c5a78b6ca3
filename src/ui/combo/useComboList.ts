import { computed, nextTick, ref, watch, type Ref } from 'vue'
import type { ComboGroup } from './combo.ts'

/** L'option que les flèches mènent. Elle se suit par sa valeur : la liste peut s'allonger sous elle sans la déplacer. */
export function useComboList(groupes: () => readonly ComboGroup[], liste: Readonly<Ref<HTMLElement | null>>, id: string) {
  const ouverte = ref(false)
  const active = ref('')
  const plates = computed(() => groupes().flatMap(({ options }) => options))
  const rangs = computed(() => new Map(plates.value.map(({ valeur }, rang) => [valeur, rang])))
  const rang = computed(() => rangs.value.get(active.value) ?? -1)
  const optionId = (valeur: string): string => `${id}-option-${rangs.value.get(valeur) ?? 0}`

  /** La meilleure réponse est une ligne qui s'ajoute ; à défaut, ce qui s'ouvre. */
  function auDebut(): void {
    active.value = (plates.value.find(({ ouvre, empechee }) => !ouvre && !empechee) ?? plates.value[0])?.valeur ?? ''
  }

  async function montrer(valeur: string): Promise<void> {
    active.value = valeur
    await nextTick()
    liste.value?.querySelector(`[id="${optionId(valeur)}"]`)?.scrollIntoView({ block: 'nearest' })
  }

  async function bouger(pas: 1 | -1): Promise<void> {
    const nombre = plates.value.length
    if (nombre === 0) return
    ouverte.value = true
    const depart = rang.value === -1 && pas === -1 ? nombre : rang.value
    await montrer(plates.value[(depart + pas + nombre) % nombre]?.valeur ?? '')
  }

  function fermer(): void {
    ouverte.value = false
    active.value = ''
  }

  // Une option retirée de la liste ne reste pas désignée.
  watch(plates, () => {
    if (active.value !== '' && rang.value === -1) auDebut()
  })

  return { ouverte, active, rang, plates, optionId, auDebut, bouger, montrer, fermer }
}
