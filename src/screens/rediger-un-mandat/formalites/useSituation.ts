import { computed, ref, shallowRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { parseFormaliteId } from '../../../domain/formalites/catalogue.ts'
import type { FormaliteId, Situation } from '../../../domain/formalites/formalite.ts'
import type { ComboCoches } from '../../../ui/combo/combo.ts'
import type { useChoix } from './useChoix.ts'

/** Une situation ouverte : ses lignes, à cocher une par une ou toutes. Rien n'est jamais coché d'avance. */
export function useSituation({ titreDe, empechement, dire, poser }: ReturnType<typeof useChoix>, annonce: Ref<string>) {
  const { t } = useI18n()
  const situation = shallowRef<Situation | null>(null)
  const coches = ref<ReadonlySet<FormaliteId>>(new Set())

  function ouvrir(choisie: Situation | null): void {
    situation.value = choisie
    coches.value = new Set()
  }

  function basculer(valeur: string): void {
    const id = parseFormaliteId(valeur)
    if (id === null) return
    const titre = titreDe(id)
    const non = empechement(id)
    if (non !== null) return dire(non, titre)
    const cochee = !coches.value.has(id)
    coches.value = new Set(cochee ? [...coches.value, id] : [...coches.value].filter((autre) => autre !== id))
    dire(cochee ? 'cochee' : 'decochee', titre)
  }

  /** Coche tout ce qui peut l'être ; décoche tout si tout l'était déjà. */
  function toutBasculer(): void {
    const permises = situation.value?.lignes.filter((id) => empechement(id) === null) ?? []
    coches.value = coches.value.size === permises.length ? new Set() : new Set(permises)
    annonce.value = t('rediger.formalites.cochees', coches.value.size)
  }

  function valider(): void {
    // Dans l'ordre de la situation, pas celui des coches.
    const ids = situation.value?.lignes.filter((id) => coches.value.has(id)) ?? []
    if (ids.length === 0) annonce.value = t('rediger.formalites.rienCoche')
    else if (poser(ids)) {
      annonce.value = t('rediger.formalites.ajoutees', ids.length)
      ouvrir(null)
    }
  }

  const coupe = computed<ComboCoches | null>(() =>
    situation.value && {
      titre: situation.value.titre,
      aide: t('rediger.formalites.cocher'),
      valider: t('rediger.formalites.ajouterCochees'),
      revenir: t('rediger.formalites.revenir'),
      valeurs: coches.value,
    },
  )
  return { situation, coupe, ouvrir, basculer, toutBasculer, valider }
}
