import { onBeforeUnmount, shallowRef, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Chevauchement } from '../../domain/brouillon/chevauchements.ts'
import type { FormaliteId } from '../../domain/formalites/formalite.ts'
import { enChiffres } from '../../domain/jour-civil.ts'
import { useActes } from '../../state/services.ts'
import type { BrouillonEdite } from './redaction.ts'

const PAUSE_MS = 500

/** Ce qu'un mandat en cours couvre déjà, cherché quand l'identité ou les lignes changent. Prévient, n'empêche rien. */
export function useChevauchements(brouillon: Readonly<Ref<BrouillonEdite | null>>) {
  const actes = useActes()
  const { t } = useI18n()
  const trouves = shallowRef<readonly Chevauchement[]>([])
  let minuterie: ReturnType<typeof setTimeout> | undefined
  let tour = 0

  async function chercher(): Promise<void> {
    const ici = ++tour
    if (!brouillon.value || brouillon.value.lignes.length === 0) {
      trouves.value = []
      return
    }
    // Un coffre en panne se dit à l'enregistrement ; ici, il n'y a qu'un rappel de moins.
    const lus = await actes.chevauchementsDuBrouillon(brouillon.value).catch((): readonly Chevauchement[] => [])
    if (ici === tour) trouves.value = lus
  }
  watch(
    () => [brouillon.value?.lignes.length, ...Object.values(brouillon.value?.mandant ?? {})].join('|'),
    () => {
      clearTimeout(minuterie)
      minuterie = setTimeout(() => void chercher(), PAUSE_MS)
    },
    { immediate: true },
  )
  onBeforeUnmount(() => clearTimeout(minuterie))

  return (formalite: FormaliteId): string => {
    const deja = trouves.value.find((un) => un.formalite === formalite)
    return deja ? t('rediger.formalites.dejaMandat', { numero: deja.numero, jour: enChiffres(deja.echeance) }) : ''
  }
}
