import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { ligneVide } from '../../../domain/brouillon/brouillon-vide.ts'
import type { FormaliteTapee } from '../../../domain/brouillon/brouillon.ts'
import { LIGNES_AU_PLUS } from '../../../domain/brouillon/lire-lignes.ts'
import { parseFormaliteId } from '../../../domain/formalites/catalogue.ts'
import type { FormaliteId } from '../../../domain/formalites/formalite.ts'
import { useRedaction } from '../redaction.ts'

export type Empechement = 'deja' | 'nonDelegable' | null
type Geste = 'ajoutee' | 'retiree' | 'cochee' | 'decochee' | NonNullable<Empechement>

/** Ajouter et retirer des lignes, du catalogue ou écrites ; chaque geste se dit à voix haute. */
export function useChoix(annonce: Ref<string>) {
  const { t } = useI18n()
  const { brouillon, catalogue } = useRedaction()
  const choisies = computed(() => new Set(brouillon.lignes.map(({ formalite }) => formalite)))
  const titreDe = (id: FormaliteId): string =>
    brouillon.lignes.find(({ formalite }) => formalite === id)?.libre?.titre ?? catalogue.value.formalite(id)?.titre ?? t('rediger.formalites.inconnue')

  function dire(geste: Geste, titre: string): void {
    annonce.value = t(`rediger.formalites.${geste}`, { titre })
  }

  function empechement(id: FormaliteId): Empechement {
    if (choisies.value.has(id)) return 'deja'
    return catalogue.value.formalite(id)?.drapeaux.includes('nonDelegable') ? 'nonDelegable' : null
  }

  function poser(ids: readonly FormaliteId[], libre: FormaliteTapee | null = null): boolean {
    if (brouillon.lignes.length + ids.length > LIGNES_AU_PLUS) {
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
    if (non !== null) dire(non, titre)
    else if (poser([id])) dire('ajoutee', titre)
  }

  function ecrire(libre: FormaliteTapee): boolean {
    const rangs = brouillon.lignes.map(({ formalite }) => Number(/^libre\.(\d+)$/.exec(formalite)?.[1] ?? 0))
    const id = parseFormaliteId(`libre.${String(Math.max(0, ...rangs) + 1)}`)
    if (id === null || !poser([id], libre)) return false
    dire('ajoutee', libre.titre)
    return true
  }

  function retirer(id: FormaliteId): void {
    const titre = titreDe(id)
    brouillon.lignes = brouillon.lignes.filter(({ formalite }) => formalite !== id)
    brouillon.nombresConfirmes = brouillon.nombresConfirmes.filter((champ) => !champ.endsWith(`:${id}`))
    dire('retiree', titre)
  }

  return { titreDe, empechement, dire, poser, ajouter, ecrire, retirer }
}
