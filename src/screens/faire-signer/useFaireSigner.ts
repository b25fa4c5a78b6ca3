import { computed, nextTick, onBeforeUnmount, onMounted, ref, shallowRef, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { onBeforeRouteLeave, useRouter } from 'vue-router'
import type { RefusDeMandat } from '../../application/signature/brouillon-pret.ts'
import { parseId, type BrouillonId } from '../../domain/ids.ts'
import type { MandatPret } from '../../domain/mandat/mandat.ts'
import { signatairesDe } from '../../domain/signature/signataires.ts'
import type { GesteDeSignature } from '../../domain/signature/signature.ts'
import { refuse } from '../../domain/result.ts'
import { useActes, useServices } from '../../state/services.ts'
import { usePhrases } from '../../state/phrases.ts'
import { useGestes } from './useGestes.ts'

export type Etape = 'chargement' | 'signer' | 'passer' | 'refus' | 'arret' | 'empeche'

/** À qui le tour : les signataires du mandat prêt, dans l'ordre. */
function useTour(pret: Readonly<Ref<MandatPret | null>>) {
  const rang = ref(0)
  const signataire = computed(() => (pret.value ? signatairesDe(pret.value)[rang.value] : null) ?? null)
  return { signataire, recommencer: () => void (rang.value = 0), avancer: () => void (rang.value += 1) }
}

/** Chaque étape commence en haut, le focus sur son titre. */
function useAuTitre(etape: Readonly<Ref<Etape>>, titre: Readonly<Ref<HTMLElement | null>>): void {
  watch(etape, async () => {
    await nextTick()
    window.scrollTo({ top: 0 })
    titre.value?.focus()
  })
}

/** Le mandant (ou qui signe en son nom), le curateur s'il est là, puis l'aidant. Rien n'est gardé avant le dernier, et l'arrêt efface tout. */
export function useFaireSigner(adresse: string, titre: Readonly<Ref<HTMLElement | null>>) {
  const actes = useActes()
  const { veille } = useServices()
  const router = useRouter()
  const { t } = useI18n()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const gestes = useGestes()
  const id = parseId<BrouillonId>(adresse)
  const etape = ref<Etape>('chargement')
  const pret = shallowRef<MandatPret | null>(null)
  const erreur = ref('')
  /** L'écriture a échoué : les deux gestes sont encore là, on peut réessayer. */
  const panne = ref('')
  const occupe = ref(false)
  const { signataire, recommencer, avancer } = useTour(pret)
  const structure = computed(() => pret.value?.mandataire.structure.nom ?? '')
  const reprendreVeille = veille.suspendre()

  function oublierErreur(): void {
    erreur.value = ''
    panne.value = ''
  }
  const phraseDe = (refus: RefusDeMandat): string => (refus.type === 'BrouillonARevoir' ? t('signer.aRevoir') : phraseDeRefus(refus))
  function empecher(phrase: string): void {
    gestes.oublier()
    erreur.value = phrase
    etape.value = 'empeche'
  }

  async function ouvrir(): Promise<void> {
    gestes.oublier()
    try {
      const lu = id === null ? refuse({ type: 'BrouillonIntrouvable' as const }) : await actes.lectureDuMandat(id)
      if (!lu.ok) {
        empecher(phraseDe(lu.refus))
        return
      }
      pret.value = lu.value.pret
      recommencer()
      etape.value = 'signer'
    } catch (levee) {
      empecher(phraseDePanne(levee))
    }
  }

  async function signer(geste: GesteDeSignature): Promise<void> {
    const { qui } = signataire.value ?? {}
    if (occupe.value || id === null || !pret.value || qui === undefined) return
    occupe.value = true
    oublierErreur()
    try {
      if (qui !== 'aidant') {
        const pose = await gestes.poser(id, qui, geste, () => etape.value === 'signer')
        if (!pose.ok) erreur.value = phraseDe(pose.refus)
        else if (pose.value) {
          avancer()
          etape.value = 'passer'
        }
        return
      }
      const signe = await gestes.signerAvecAidant(id, geste, pret.value.debut)
      if (signe.ok) await router.replace(`/remettre/${signe.value}`)
      else if (signe.refus.type === 'JourChange') empecher(phraseDe(signe.refus))
      else erreur.value = phraseDe(signe.refus)
    } catch (levee) {
      panne.value = phraseDePanne(levee)
    } finally {
      occupe.value = false
    }
  }

  function cesser(vers: 'refus' | 'arret'): void {
    // L'enregistrement est parti avec les deux accords : il finit, et la révocation reste ouverte.
    if (occupe.value && signataire.value?.qui === 'aidant') return
    gestes.oublier()
    etape.value = vers
  }
  const reprendre = (): Promise<void> => actes.verrouillerCoffre()

  useAuTitre(etape, titre)
  watch(etape, (maintenant) => (maintenant === 'empeche' ? undefined : oublierErreur()))
  onMounted(ouvrir)
  onBeforeUnmount(reprendreVeille)
  // « Précédent » du navigateur ne ramène pas aux dossiers de l'aidant.
  onBeforeRouteLeave((vers) => vers.path === '/' || vers.path.startsWith('/remettre/'))

  return { etape, erreur, panne, occupe, signataire, structure, signer, oublierErreur, cesser, reprendre }
}
