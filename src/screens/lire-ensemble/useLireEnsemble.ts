import { computed, nextTick, onBeforeUnmount, onMounted, ref, shallowRef, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { onBeforeRouteLeave, useRouter } from 'vue-router'
import type { Lecture } from '../../application/signature/lecture-du-mandat.ts'
import { parseId, type BrouillonId } from '../../domain/ids.ts'
import { refuse } from '../../domain/result.ts'
import { useActes, useServices } from '../../state/services.ts'
import { usePhrases } from '../../state/phrases.ts'
import { grandTexte } from '../../ui/text-size.ts'

/** Une idée à la fois. On n'en sort que pour signer, ou par la porte : le coffre se ferme et l'aidant reprend. */
export function useLireEnsemble(adresse: string, titre: Readonly<Ref<HTMLElement | null>>) {
  const actes = useActes()
  const { veille } = useServices()
  const router = useRouter()
  const { t } = useI18n()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const lecture = shallowRef<Lecture | null>(null)
  const rang = ref(0)
  const etape = ref<'chargement' | 'page' | 'texte' | 'arret' | 'empeche'>('chargement')
  const probleme = ref('')
  const occupe = ref(false)
  const page = computed(() => lecture.value?.pages[rang.value] ?? null)
  const total = computed(() => lecture.value?.pages.length ?? 0)
  const derniere = computed(() => rang.value === total.value - 1)
  const reprendreVeille = veille.suspendre()

  function empecher(phrase: string): void {
    probleme.value = phrase
    etape.value = 'empeche'
  }

  async function ouvrir(): Promise<void> {
    const id = parseId<BrouillonId>(adresse)
    try {
      const lu = id === null ? refuse({ type: 'BrouillonIntrouvable' as const }) : await actes.lectureDuMandat(id)
      if (!lu.ok) {
        empecher(lu.refus.type === 'BrouillonARevoir' ? t('lire.empeche.aRevoir') : phraseDeRefus(lu.refus))
        return
      }
      lecture.value = lu.value
      etape.value = 'page'
    } catch (erreur) {
      empecher(phraseDePanne(erreur))
    }
  }

  /** Minuit a pu passer pendant la lecture : les dates lues doivent être celles qu'on signe. */
  async function encoreAJour(): Promise<boolean> {
    const lue = lecture.value?.pret.debut
    await ouvrir()
    if (etape.value !== 'page' || lecture.value?.pret.debut === lue) return etape.value === 'page'
    empecher(phraseDeRefus({ type: 'JourChange' }))
    return false
  }

  async function avancer(): Promise<void> {
    if (etape.value !== 'page') return
    if (!derniere.value) rang.value += 1
    else if (await encoreAJour()) await router.replace(`/signer/${adresse}`)
  }
  function reculer(): void {
    if (etape.value === 'page' && rang.value > 0) rang.value -= 1
  }
  async function reprendre(): Promise<void> {
    occupe.value = true
    await actes.verrouillerCoffre()
  }

  function surTouche(evenement: KeyboardEvent): void {
    if (evenement.altKey || evenement.ctrlKey || evenement.metaKey) return
    // La dernière page attend un appui voulu : une flèche tenue trop longtemps ne mène pas à la signature.
    if (evenement.key === 'ArrowRight' && !derniere.value) void avancer()
    if (evenement.key === 'ArrowLeft') reculer()
  }
  watch([rang, etape], async () => {
    await nextTick()
    window.scrollTo({ top: 0 })
    titre.value?.focus()
  })
  onMounted(() => {
    window.addEventListener('keydown', surTouche)
    grandTexte.value = false
    void ouvrir()
  })
  onBeforeUnmount(() => {
    window.removeEventListener('keydown', surTouche)
    reprendreVeille()
  })
  // « Précédent » du navigateur ne ramène pas aux dossiers de l'aidant.
  onBeforeRouteLeave((vers) => vers.path === '/' || vers.path === `/signer/${adresse}`)

  return { lecture, page, rang, total, derniere, etape, probleme, occupe, avancer, reculer, reprendre }
}
