import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { onBeforeRouteLeave, useRouter } from 'vue-router'
import { parseId, type BrouillonId } from '../../domain/ids.ts'
import type { Champ } from '../../domain/brouillon/brouillon.ts'
import { useActes, useServices } from '../../state/services.ts'
import { usePhrases } from '../../state/phrases.ts'
import { editer, type BrouillonEdite } from './redaction.ts'
import { useEnregistrement } from './useEnregistrement.ts'
import { useAllerAuChamp } from './useAllerAuChamp.ts'
import { useJugement } from './useJugement.ts'

/** Ouvrir le brouillon, le garder au fil de la frappe, puis le faire lire et signer, ou l'effacer. */
export function useRedigerMandat(adresse: string, racine: Readonly<Ref<HTMLElement | null>>) {
  const actes = useActes()
  const { pdf } = useServices()
  const router = useRouter()
  const { t } = useI18n()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const brouillon = ref<BrouillonEdite | null>(null)
  const probleme = ref('')
  const occupe = ref(false)
  const sommaire = shallowRef<readonly { readonly cle: Champ; readonly texte: string }[]>([])
  const garde = useEnregistrement(brouillon)
  const juge = useJugement(brouillon, garde.nonGardes)
  const allerA = useAllerAuChamp(racine)
  const jour = computed(() => juge.preparation.value?.jour ?? null)

  async function ouvrir(): Promise<void> {
    // Un échec ici ne perd rien : la fabrique est redemandée, et jugée, au moment de signer.
    pdf.prechauffer().catch(() => undefined)
    const id = parseId<BrouillonId>(adresse)
    try {
      const lu = id === null ? null : await actes.lireBrouillon(id)
      if (!lu?.ok) {
        probleme.value = lu ? phraseDeRefus(lu.refus) : t('rediger.introuvable')
        return
      }
      brouillon.value = editer(lu.value)
      garde.enregistreA.value = lu.value.modifieA
    } catch (erreur) {
      probleme.value = phraseDePanne(erreur)
      return
    }
    // Le focus d'abord : posé après le jugement, il enlèverait la touche suivante au champ où l'on écrit déjà.
    await allerA('nom')
    await juge.juger()
  }

  /** Dressé quand on veut continuer ; ensuite il ne fait que raccourcir : en grandissant, il reprendrait le focus. */
  function dresserSommaire(): void {
    const { refus, jugement, erreurDe } = juge
    sommaire.value = [
      ...refus.value.map(({ champ }) => ({ cle: champ, texte: erreurDe(champ) })),
      ...(jugement.value?.questions ?? []).map(({ champ, type }) => ({ cle: champ, texte: t(`rediger.questions.${type}.phrase`) })),
    ]
  }
  watch([juge.refus, juge.jugement], () => {
    const restants = new Set<string>([...juge.refus.value, ...(juge.jugement.value?.questions ?? [])].map(({ champ }) => champ))
    if (sommaire.value.some(({ cle }) => !restants.has(cle))) sommaire.value = sommaire.value.filter(({ cle }) => restants.has(cle))
  })

  async function continuer(): Promise<void> {
    const saisie = brouillon.value
    if (!saisie || occupe.value) return
    occupe.value = true
    await garde.enregistrer()
    juge.tente.value = true
    await juge.juger()
    occupe.value = false
    if (garde.panne.value || juge.panne.value) return
    if (juge.refus.value.length === 0 && juge.jugement.value?.pret) await router.replace(`/lire/${saisie.id}`)
    else dresserSommaire()
  }

  /** Rend la phrase de la panne, ou un texte vide : le brouillon n'existe plus et on est reparti à l'accueil. */
  async function effacer(): Promise<string> {
    const saisie = brouillon.value
    if (!saisie) return ''
    await garde.cesser()
    try {
      await actes.effacerBrouillon(saisie.id)
    } catch (erreur) {
      garde.reprendre()
      return phraseDePanne(erreur)
    }
    await router.replace('/accueil')
    return ''
  }

  // On ne quitte pas la page sur une saisie que rien n'a gardée, sauf pour la porte : le coffre vient de se fermer.
  onBeforeRouteLeave(async (vers) => {
    if (vers.path === '/') return true
    await garde.enregistrer()
    return garde.panne.value === ''
  })

  return { brouillon, jour, probleme, occupe, sommaire, garde, juge, ouvrir, allerA, continuer, effacer }
}
