import { computed, onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { FormaliteId, Situation } from '../../../domain/formalites/formalite.ts'
import type { ComboGroup, ComboOption } from '../../../ui/combo/combo.ts'
import { useRedaction } from '../redaction.ts'
import type { Empechement } from './useChoix.ts'
import { useHabitudes } from './useHabitudes.ts'

/** Ce qui se voit sans défiler se dessine dans l'image de la touche ; la suite à la pause. */
const PREMIERS = 8
const AU_PLUS = 40
const SITUATIONS_AU_PLUS = 2
const PAUSE_MS = 120

/** L'option qui ouvre l'écriture d'une formalité hors catalogue. */
export const ECRIRE = 'ecrire'

/** Ce que la recherche montre pour ce texte, ou les lignes de la situation ouverte. */
export function useResultats(texte: Ref<string>, situation: Readonly<Ref<Situation | null>>, empechement: (id: FormaliteId) => Empechement) {
  const { t } = useI18n()
  const { catalogue, dernieres } = useRedaction()
  const habitudes = useHabitudes(catalogue)
  const limite = ref(PREMIERS)
  let minuterie: ReturnType<typeof setTimeout> | undefined
  watch(
    texte,
    () => {
      limite.value = PREMIERS
      clearTimeout(minuterie)
      minuterie = setTimeout(() => (limite.value = AU_PLUS), PAUSE_MS)
    },
    { flush: 'sync' },
  )
  onBeforeUnmount(() => clearTimeout(minuterie))

  function optionDe(id: FormaliteId): readonly ComboOption[] {
    const formalite = catalogue.value.formalite(id)
    if (!formalite) return []
    const non = empechement(id)
    const etat = non === null ? '' : t(`rediger.formalites.${non === 'deja' ? 'dejaCourt' : 'elleMeme'}`)
    const detail = catalogue.value.organisme(formalite.organisme)?.nom ?? ''
    return [{ valeur: id, libelle: formalite.titre, detail, etat, empechee: non === 'nonDelegable', ouvre: false }]
  }
  const groupeDesSituations = (situations: readonly Situation[]): readonly ComboGroup[] =>
    situations.length === 0
      ? []
      : [
          {
            titre: t('rediger.formalites.situations'),
            options: situations.map(({ id, titre, lignes }) => ({
              valeur: id,
              libelle: titre,
              detail: '',
              etat: t('rediger.formalites.nombreDeLignes', lignes.length),
              empechee: false,
              ouvre: true,
            })),
          },
        ]

  const vide = computed(() => texte.value.trim() === '')
  const trouvees = computed(() => (vide.value ? [] : catalogue.value.chercher(texte.value, { limite: limite.value, habitudes: habitudes.value })))
  const situations = computed(() => {
    if (!vide.value) return catalogue.value.situationsPour(texte.value)
    return dernieres.value ? [dernieres.value, ...catalogue.value.situations] : catalogue.value.situations
  })
  const ecrire = computed<ComboGroup>(() => {
    const option = { valeur: ECRIRE, libelle: t('rediger.formalites.ecrireCeci'), detail: '', etat: t('rediger.formalites.horsCatalogue') }
    return { titre: '', options: [{ ...option, empechee: false, ouvre: true }] }
  })

  const groupes = computed<readonly ComboGroup[]>(() => {
    if (situation.value) return [{ titre: '', options: situation.value.lignes.flatMap(optionDe) }]
    if (vide.value) return groupeDesSituations(situations.value)
    if (trouvees.value.length === 0) return [...groupeDesSituations(situations.value), ecrire.value]
    const lignes = { titre: t('rediger.formalites.lignes'), options: trouvees.value.flatMap(({ formalite }) => optionDe(formalite.id)) }
    return [...groupeDesSituations(situations.value.slice(0, SITUATIONS_AU_PLUS)), lignes]
  })
  const rien = computed(() => !vide.value && trouvees.value.length === 0 && situations.value.length === 0)
  /** Combien de lignes répondent ; `null` tant que la frappe n'a pas fait de pause : un compte à chaque lettre se lirait mal. */
  const nombre = computed(() => (limite.value === AU_PLUS && !vide.value && !situation.value ? trouvees.value.length : null))
  return { groupes, rien, nombre }
}
