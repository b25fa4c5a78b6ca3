import { onBeforeUnmount, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { MandatId } from '../../../domain/ids.ts'
import type { MoyenDeRemise } from '../../../domain/mandat/mandat.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import type { Result } from '../../../domain/result.ts'
import { useServices } from '../../../state/services.ts'
import { usePhrases } from '../../../state/phrases.ts'

/** Montrer le PDF gardé, en remettre une copie. L'adresse montrée meurt avec l'écran. */
export function useDocument(id: MandatId, remis: () => Promise<void>) {
  const { t } = useI18n()
  const { actes, files } = useServices()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const url = ref('')
  const resultat = ref('')
  const panne = ref('')
  const occupe = ref(false)

  /** Rend la valeur de l'acte, ou `null` après avoir posé la phrase de ce qui l'a empêché. */
  async function essayer<T>(acte: () => Promise<Result<T, Refus>>): Promise<T | null> {
    if (occupe.value) return null
    occupe.value = true
    resultat.value = ''
    panne.value = ''
    try {
      const rendu = await acte()
      if (rendu.ok) return rendu.value
      panne.value = phraseDeRefus(rendu.refus)
    } catch (erreur) {
      panne.value = phraseDePanne(erreur)
    } finally {
      occupe.value = false
    }
    return null
  }

  async function ouvrir(): Promise<void> {
    const octets = await essayer(() => actes.ouvrirDocument(id))
    if (octets) url.value = files.montrer('application/pdf', octets)
  }

  function refermer(): void {
    if (url.value) files.oublier()
    url.value = ''
  }

  async function remettre(moyen: MoyenDeRemise): Promise<void> {
    const copie = await essayer(() => actes.remettreCopie(id, moyen))
    if (!copie) return
    if (!copie.faite) {
      panne.value = t('mandats.un.pasImprimee')
      return
    }
    resultat.value = t(moyen === 'papier' ? 'mandats.un.imprimee' : 'mandats.un.enregistree')
    await remis()
  }

  onBeforeUnmount(refermer)
  return { url, resultat, panne, occupe, ouvrir, refermer, remettre }
}
