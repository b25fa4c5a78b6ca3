import { nextTick, type Ref } from 'vue'
import { useRouter } from 'vue-router'

/** Mène le focus au champ nommé ; ce qui manque à la structure ou à l'aidant se complète sur la page du poste. */
export function useAllerAuChamp(racine: Readonly<Ref<HTMLElement | null>>) {
  const router = useRouter()
  return async (champ: string): Promise<void> => {
    if (champ === 'mandataire') {
      await router.push('/poste')
      return
    }
    await nextTick()
    const place = racine.value?.querySelector(`[data-champ="${CSS.escape(champ)}"]`) ?? racine.value?.querySelector('[data-champ="lignes"]')
    const cible = place?.querySelector<HTMLElement>('input:checked, input, button')
    cible?.focus()
    cible?.scrollIntoView({ block: 'center' })
  }
}
