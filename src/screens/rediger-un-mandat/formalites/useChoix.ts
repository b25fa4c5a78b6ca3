import { computed, ref, shallowRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { ligneVide } from '../../../domain/brouillon/brouillon-vide.ts'
import type { FormaliteTapee } from '../../../domain/brouillon/brouillon.ts'
import { parseFormaliteId } from '../../../domain/formalites/catalogue.ts'
import type { FormaliteId, Situation } from '../../../domain/formalites/formalite.ts'
import type { ComboCoches } from '../../../ui/combo/combo.ts'
import { useRedaction } from '../redaction.ts'

/** Le domaine refuse au-delà ; l'écran s'arrête avant (annexe du mandat). */
const AU_PLUS = 60

/** Ajouter et retirer des lignes : une par une, par situation, ou écrites. Rien n'est jamais coché d'avance. */
export function useChoix(annonce: Ref<string>) {
  const { t } = useI18n()
  const { brouillon, catalogue } = useRedaction()
  const situation = shallowRef<Situation | null>(null)
  const coches = ref<ReadonlySet<FormaliteId>>(new Set())
  const choisies = computed(() => new Set(brouillon.lignes.map(({ formalite }) => formalite)))
  const titreDe = (id: FormaliteId): string =>
    brouillon.lignes.find(({ formalite }) => formalite === id)?.libre?.titre ?? catalogue.value.formalite(id)?.titre ?? t('rediger.formalites.inconnue')

  function empechement(id: FormaliteId): 'deja' | 'nonDelegable' | null {
    if (choisies.value.has(id)) return 'deja'
    return catalogue.value.formalite(id)?.drapeaux.includes('nonDelegable') ? 'nonDelegable' : null
  }

  function poser(ids: readonly FormaliteId[], libre: FormaliteTapee | null = null): boolean {
    if (brouillon.lignes.length + ids.length > AU_PLUS) {
      annonce.value = t('rediger.formalites.plein')
      return false
    }
    brouillon.lignes = [...brouillon.lignes, ...ids.map((id) => ligneVide(id, libre))]
    return true
  }

  function ajouter(valeur: string): void {
    const id = parseFormaliteId(valeur)
    if (id === null || !catalogue.value.formalite(id)) return
    const titre = titreDe(id)
    const non = empechement(id)
    if (non !== null) annonce.value = t(`rediger.formalites.${non}`, { titre })
    else if (poser([id])) annonce.value = t('rediger.formalites.ajoutee', { titre })
  }

  function ecrire(libre: FormaliteTapee): boolean {
    const rangs = brouillon.lignes.map(({ formalite }) => Number(/^libre\.(\d+)$/.exec(formalite)?.[1] ?? 0))
    const id = parseFormaliteId(`libre.${String(Math.max(0, ...rangs) + 1)}`)
    if (id === null || !poser([id], libre)) return false
    annonce.value = t('rediger.formalites.ajoutee', { titre: libre.titre })
    return true
  }

  function ouvrir(choisie: Situation | null): void {
    situation.value = choisie
    coches.value = new Set()
  }

  function basculer(valeur: string): void {
    const id = parseFormaliteId(valeur)
    if (id === null) return
    const titre = titreDe(id)
    const non = empechement(id)
    if (non !== null) {
      annonce.value = t(`rediger.formalites.${non}`, { titre })
      return
    }
    const cochee = !coches.value.has(id)
    coches.value = new Set(cochee ? [...coches.value, id] : [...coches.value].filter((autre) => autre !== id))
    annonce.value = t(`rediger.formalites.${cochee ? 'cochee' : 'decochee'}`, { titre })
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

  function retirer(id: FormaliteId): void {
    const titre = titreDe(id)
    brouillon.lignes = brouillon.lignes.filter(({ formalite }) => formalite !== id)
    brouillon.nombresConfirmes = brouillon.nombresConfirmes.filter((champ) => !champ.endsWith(`:${id}`))
    annonce.value = t('rediger.formalites.retiree', { titre })
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
  return { situation, coupe, empechement, ajouter, ecrire, ouvrir, basculer, toutBasculer, valider, retirer }
}
