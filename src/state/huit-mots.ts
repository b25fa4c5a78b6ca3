import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Refus } from '../domain/mandat/refus.ts'
import type { Result } from '../domain/result.ts'
import { usePhrases } from './phrases.ts'
import { useActes } from './services.ts'

const enLettresNues = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Les quatre premières lettres suffisent, comme à l'ouverture. */
const memesMots = (tapes: string, mots: readonly string[]): boolean => {
  const lus = enLettresNues(tapes).split(/\s+/).filter(Boolean)
  return lus.length === mots.length && mots.every((mot, i) => enLettresNues(mot).slice(0, 4) === lus[i]?.slice(0, 4))
}

/** Huit mots proposés, recopiés sur une feuille, puis retapés. Ils ne vivent qu'ici, le temps d'une création. */
function useHuitMots() {
  const { t } = useI18n()
  const actes = useActes()
  const mots = ref<readonly string[]>([])
  const tapes = ref('')
  const erreur = ref('')

  async function proposer(): Promise<void> {
    mots.value = await actes.proposerMots()
  }

  function effacerLaFrappe(): void {
    tapes.value = ''
    erreur.value = ''
  }

  /** Vrai si ce sont les mêmes ; sinon pose la phrase à côté du champ. */
  function verifier(): boolean {
    erreur.value = memesMots(tapes.value, mots.value) ? '' : t('ouvrir.creation.differents')
    return erreur.value === ''
  }

  function oublier(): void {
    mots.value = []
    effacerLaFrappe()
  }

  return { mots, tapes, erreur, proposer, effacerLaFrappe, verifier, secret: (): string => mots.value.join(' '), oublier }
}

interface Creation {
  /** Vrai si la première étape est remplie ; sinon pose une phrase à côté de chaque champ. */
  readonly remplie: () => boolean
  readonly creer: (secret: string) => Promise<Result<unknown, Refus>>
  readonly ensuite: () => Promise<unknown>
}

/** Trois étapes : qui, ses mots à écrire, ses mots retapés. Rien n'est gardé avant la dernière. */
export function useTroisEtapes({ remplie, creer, ensuite }: Creation) {
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const { mots, tapes, erreur, proposer, effacerLaFrappe, verifier, secret, oublier } = useHuitMots()
  const etape = ref<1 | 2 | 3>(1)
  const occupe = ref(false)

  async function versLesMots(): Promise<void> {
    if (!remplie()) return
    if (mots.value.length === 0) await proposer()
    etape.value = 2
  }

  function versLaVerification(): void {
    effacerLaFrappe()
    etape.value = 3
  }

  async function terminer(): Promise<void> {
    if (occupe.value || !verifier()) return
    occupe.value = true
    try {
      const rendu = await creer(secret())
      if (!rendu.ok) {
        erreur.value = phraseDeRefus(rendu.refus)
        return
      }
      oublier()
      await ensuite()
    } catch (panne) {
      erreur.value = phraseDePanne(panne)
    } finally {
      occupe.value = false
    }
  }

  return { etape, mots, tapes, erreur, occupe, versLesMots, autresMots: proposer, versLaVerification, terminer }
}
