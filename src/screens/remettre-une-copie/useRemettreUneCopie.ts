import { computed, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import type { MandatLu } from '../../application/mandat/lire-mandat.ts'
import { parseId, type MandatId } from '../../domain/ids.ts'
import type { MoyenDeRemise } from '../../domain/mandat/mandat.ts'
import { useActes, useServices } from '../../state/services.ts'
import { heureDe } from '../../state/heure-de.ts'
import { usePhrases } from '../../state/phrases.ts'

/** Le document gardé, montré à l'identique ; chaque copie qui sort est notée. */
export function useRemettreUneCopie(adresse: string) {
  const actes = useActes()
  const { files } = useServices()
  const router = useRouter()
  const { t } = useI18n()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const id = parseId<MandatId>(adresse)
  const lu = shallowRef<MandatLu | null>(null)
  const document = ref('')
  const probleme = ref('')
  const occupe = ref<MoyenDeRemise | 'autre' | null>(null)
  const remises = computed(() =>
    [...(lu.value?.remises ?? [])]
      .sort((a, b) => (a.a < b.a ? -1 : 1))
      .map(({ moyen, a }) => (moyen === 'papier' ? t('remettre.imprimeA', { heure: heureDe(a) }) : t('remettre.enregistreA', { heure: heureDe(a) }))),
  )

  async function relire(mandat: MandatId): Promise<void> {
    const rendu = await actes.lireMandat(mandat)
    if (rendu.ok) lu.value = rendu.value
    else probleme.value = phraseDeRefus(rendu.refus)
  }

  async function ouvrir(): Promise<void> {
    if (id === null) {
      probleme.value = t('remettre.introuvable')
      return
    }
    try {
      await relire(id)
      const octets = lu.value ? await actes.ouvrirDocument(id) : null
      if (octets?.ok) document.value = files.montrer('application/pdf', octets.value)
      else if (octets) probleme.value = phraseDeRefus(octets.refus)
    } catch (levee) {
      probleme.value = phraseDePanne(levee)
    }
  }

  async function remettre(moyen: MoyenDeRemise): Promise<void> {
    if (id === null || occupe.value) return
    occupe.value = moyen
    probleme.value = ''
    try {
      const rendu = await actes.remettreCopie(id, moyen)
      if (!rendu.ok) probleme.value = phraseDeRefus(rendu.refus)
      else if (!rendu.value.faite) probleme.value = t('remettre.sansImpression')
      else await relire(id)
    } catch (levee) {
      probleme.value = phraseDePanne(levee)
    } finally {
      occupe.value = null
    }
  }

  async function autreMandat(): Promise<void> {
    if (!lu.value || occupe.value) return
    occupe.value = 'autre'
    try {
      const rendu = await actes.commencerBrouillon(lu.value.mandat.seance)
      if (rendu.ok) await router.push(`/rediger/${rendu.value.id}`)
      else probleme.value = phraseDeRefus(rendu.refus)
    } catch (levee) {
      probleme.value = phraseDePanne(levee)
    } finally {
      occupe.value = null
    }
  }

  return { lu, document, probleme, occupe, remises, ouvrir, remettre, autreMandat }
}
