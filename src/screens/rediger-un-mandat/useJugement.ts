import { computed, onBeforeUnmount, ref, shallowRef, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Preparation } from '../../application/brouillon/juger-brouillon-courant.ts'
import type { Champ } from '../../domain/brouillon/brouillon.ts'
import type { Question, Refus, RefusDeChamp } from '../../domain/mandat/refus.ts'
import type { Result } from '../../domain/result.ts'
import { useActes } from '../../state/services.ts'
import { usePhrases } from '../../state/phrases.ts'
import { champDesLettres } from './champ-des-lettres.ts'
import type { BrouillonEdite } from './redaction.ts'

const PAUSE_MS = 150

/** Ce que Seing ne garde jamais se dit aussitôt ; le reste attend qu'on veuille continuer. */
const TOUT_DE_SUITE: ReadonlySet<Refus['type']> = new Set(['NirRefuse', 'IbanRefuse', 'MotDePasseRefuse', 'TexteTropLong', 'FormaliteNonDelegable'])

/** L'aperçu et les phrases à côté des champs, refaits à chaque pause de la frappe. */
export function useJugement(brouillon: Readonly<Ref<BrouillonEdite | null>>, nonGardes: Readonly<Ref<readonly Champ[]>>) {
  const actes = useActes()
  const { t } = useI18n()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const preparation = shallowRef<Preparation | null>(null)
  const refusDuPoste = shallowRef<readonly RefusDeChamp[]>([])
  const panne = ref('')
  /** Vrai dès qu'on a voulu continuer : les phrases suivent alors la frappe. */
  const tente = ref(false)
  const lettres = shallowRef<RefusDeChamp | null>(null)
  let minuterie: ReturnType<typeof setTimeout> | undefined
  let tour = 0
  let dernier: Promise<void> = Promise.resolve()

  function recevoir(lu: Result<Preparation, Refus>, saisie: BrouillonEdite): void {
    lettres.value = !lu.ok && lu.refus.type === 'LettreImpossible' ? { champ: champDesLettres(saisie, lu.refus.lettres), refus: lu.refus } : null
    refusDuPoste.value = lu.ok || lettres.value ? [] : [{ champ: 'mandataire', refus: lu.refus }]
    if (lu.ok) preparation.value = lu.value
  }

  async function dire(saisie: BrouillonEdite): Promise<void> {
    const ici = ++tour
    try {
      // Ce que le papier ne saurait pas écrire se cherche aussi, dès qu'on a voulu continuer : c'est plus long.
      const lu = await (tente.value ? actes.preparerMandat(saisie) : actes.jugerBrouillonCourant(saisie))
      // Un jugement plus récent parle à sa place : on attend le sien, pour ne rien décider sur une saisie dépassée.
      if (ici !== tour) {
        await dernier
        return
      }
      recevoir(lu, saisie)
      panne.value = ''
    } catch (erreur) {
      panne.value = phraseDePanne(erreur)
    }
  }

  function juger(): Promise<void> {
    clearTimeout(minuterie)
    if (brouillon.value) dernier = dire(brouillon.value)
    return dernier
  }

  watch(
    brouillon,
    () => {
      clearTimeout(minuterie)
      minuterie = setTimeout(() => void juger(), PAUSE_MS)
    },
    { deep: true },
  )
  onBeforeUnmount(() => clearTimeout(minuterie))

  const jugement = computed(() => preparation.value?.jugement ?? null)
  const refus = computed<readonly RefusDeChamp[]>(() => {
    const tous = [...(jugement.value?.refus ?? []), ...refusDuPoste.value, ...(lettres.value ? [lettres.value] : [])]
    return tous.filter(({ champ }, rang) => tous.findIndex((autre) => autre.champ === champ) === rang)
  })
  const erreurDe = (champ: Champ): string => {
    const trouve = refus.value.find((un) => un.champ === champ)
    if (!trouve || (!tente.value && !TOUT_DE_SUITE.has(trouve.refus.type))) return ''
    const phrase = phraseDeRefus(trouve.refus)
    return nonGardes.value.includes(champ) ? `${phrase} ${t('rediger.nonGarde')}` : phrase
  }
  /** Une question confirmée ne revient plus au jugement : sa case reste, cochée, pour qu'on puisse se dédire. */
  function questionDe(champ: Champ): Question['type'] | null {
    const posee = jugement.value?.questions.find((question) => question.champ === champ)
    if (posee) return posee.type
    if (brouillon.value?.nombresConfirmes.includes(champ) !== true) return null
    return champ === 'representant' && brouillon.value.representant?.qualite === 'parent' ? 'DeuxParents' : 'NombreSuspect'
  }

  return { preparation, jugement, refus, panne, tente, juger, erreurDe, questionDe }
}
