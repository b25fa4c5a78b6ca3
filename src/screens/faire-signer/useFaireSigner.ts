import { computed, nextTick, onBeforeUnmount, onMounted, ref, shallowRef, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { onBeforeRouteLeave, useRouter } from 'vue-router'
import type { RefusDeMandat } from '../../application/brouillon-pret.ts'
import { parseId, type BrouillonId } from '../../domain/ids.ts'
import type { MandatPret } from '../../domain/mandat/mandat.ts'
import { nomAffiche } from '../../domain/mandat/parties.ts'
import type { GesteDeSignature } from '../../domain/mandat/signature.ts'
import { useActes, useServices } from '../../state/acts.ts'
import { usePhrases } from '../../state/phrases.ts'
import { useSignatureEnCours } from '../../state/signature-en-cours.ts'

export type Etape = 'chargement' | 'mandant' | 'rendre' | 'aidant' | 'refus' | 'arret' | 'empeche'

/** Le mandant, puis l'aidant. Rien d'un seul des deux n'est gardé ailleurs qu'en mémoire, et l'arrêt l'efface. */
export function useFaireSigner(adresse: string, titre: Readonly<Ref<HTMLElement | null>>) {
  const actes = useActes()
  const { veille } = useServices()
  const router = useRouter()
  const { t } = useI18n()
  const { phraseDeRefus, phraseDeCasse } = usePhrases()
  const enCours = useSignatureEnCours()
  const id = parseId<BrouillonId>(adresse)
  const etape = ref<Etape>('chargement')
  const pret = shallowRef<MandatPret | null>(null)
  const erreur = ref('')
  /** L'écriture a échoué : les deux gestes sont encore là, on peut réessayer. */
  const panne = ref('')
  const occupe = ref(false)
  const mandant = computed(() => (pret.value ? nomAffiche(pret.value.mandant.nom) : ''))
  const aidant = computed(() => pret.value?.mandataire.aidant.nom ?? '')
  const structure = computed(() => pret.value?.mandataire.structure.nom ?? '')
  const reprendreVeille = veille.suspendre()

  const phraseDe = (refus: RefusDeMandat): string => (refus.type === 'BrouillonARevoir' ? t('signer.aRevoir') : phraseDeRefus(refus))
  function empecher(phrase: string): void {
    enCours.oublier()
    erreur.value = phrase
    etape.value = 'empeche'
  }

  async function ouvrir(): Promise<void> {
    enCours.oublier()
    if (id === null) return empecher(t('refus.BrouillonIntrouvable'))
    try {
      const lu = await actes.lectureDuMandat(id)
      if (!lu.ok) return empecher(phraseDe(lu.refus))
      pret.value = lu.value.pret
      etape.value = 'mandant'
    } catch (casse) {
      empecher(phraseDeCasse(casse))
    }
  }

  async function signerMandant(brouillon: BrouillonId, geste: GesteDeSignature): Promise<void> {
    const recueilli = await actes.recueillirGeste(brouillon, 'mandant', geste)
    if (!recueilli.ok) {
      erreur.value = phraseDe(recueilli.refus)
      return
    }
    // La personne a pu arrêter pendant ce temps : son geste est alors oublié.
    if (etape.value !== 'mandant') return
    enCours.poserMandant(brouillon, recueilli.value)
    etape.value = 'rendre'
  }

  async function signerAidant(brouillon: BrouillonId, geste: GesteDeSignature): Promise<void> {
    const recueilli = await actes.recueillirGeste(brouillon, 'aidant', geste)
    if (recueilli.ok && enCours.mandant === null) return empecher(t('signer.aRevoir'))
    const signe =
      recueilli.ok && enCours.mandant ? await actes.signerMandat(brouillon, { mandant: enCours.mandant, aidant: recueilli.value }) : recueilli
    if (!signe.ok) {
      erreur.value = phraseDe(signe.refus)
      return
    }
    if (!('mandat' in signe.value)) return
    enCours.oublier()
    await router.replace(`/remettre/${signe.value.mandat}`)
  }

  async function signer(geste: GesteDeSignature): Promise<void> {
    if (occupe.value || id === null) return
    occupe.value = true
    erreur.value = ''
    panne.value = ''
    try {
      await (etape.value === 'mandant' ? signerMandant(id, geste) : signerAidant(id, geste))
    } catch (casse) {
      panne.value = phraseDeCasse(casse)
    } finally {
      occupe.value = false
    }
  }

  function oublierErreur(): void {
    erreur.value = ''
  }

  function cesser(vers: 'refus' | 'arret'): void {
    // L'enregistrement est parti avec les deux accords : il finit, et la révocation reste ouverte.
    if (occupe.value && etape.value === 'aidant') return
    enCours.oublier()
    etape.value = vers
  }
  async function reprendre(): Promise<void> {
    occupe.value = true
    await actes.verrouillerCoffre()
  }

  watch(etape, async () => {
    erreur.value = ''
    panne.value = ''
    await nextTick()
    window.scrollTo({ top: 0 })
    titre.value?.focus()
  })
  onMounted(ouvrir)
  onBeforeUnmount(reprendreVeille)
  // « Précédent » du navigateur ne ramène pas aux dossiers de l'aidant.
  onBeforeRouteLeave((vers) => vers.path === '/' || vers.path.startsWith('/remettre/'))

  return { etape, erreur, panne, occupe, mandant, aidant, structure, signer, oublierErreur, cesser, reprendre }
}
