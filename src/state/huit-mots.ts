import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useActes } from './services.ts'

const enLettresNues = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Les quatre premières lettres suffisent, comme à l'ouverture. */
const memesMots = (tapes: string, mots: readonly string[]): boolean => {
  const lus = enLettresNues(tapes).split(/\s+/).filter(Boolean)
  return lus.length === mots.length && mots.every((mot, i) => enLettresNues(mot).slice(0, 4) === lus[i]?.slice(0, 4))
}

/** Huit mots proposés, recopiés sur une feuille, puis retapés. Ils ne vivent qu'ici, le temps d'une création. */
export function useHuitMots() {
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
