import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { useActes } from '../../state/acts.ts'
import { usePhrases } from '../../state/phrases.ts'
import { useSession } from '../../state/session.ts'

export interface SaisieDeCreation {
  nomStructure: string
  adresse: string
  commune: string
  telephone: string
  contactDpo: string
  nom: string
  fonction: string
  etiquette: string
  referent: boolean
}
export type ErreursDeCreation = Partial<Record<keyof SaisieDeCreation, string>>

const OBLIGATOIRES = ['nomStructure', 'commune', 'telephone', 'nom', 'etiquette'] as const

const enLettresNues = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Les quatre premières lettres suffisent, comme à l'ouverture. */
const memesMots = (tapes: string, mots: readonly string[]): boolean => {
  const lus = enLettresNues(tapes).split(/\s+/).filter(Boolean)
  return lus.length === mots.length && mots.every((mot, i) => enLettresNues(mot).slice(0, 4) === lus[i]?.slice(0, 4))
}

/** Trois étapes : le poste, les mots à écrire, les mots retapés. Rien n'est gardé avant la dernière. */
export function useCreation() {
  const { t } = useI18n()
  const actes = useActes()
  const session = useSession()
  const router = useRouter()
  const { phraseDeRefus, phraseDeCasse } = usePhrases()

  const etape = ref(1)
  const saisie = ref<SaisieDeCreation>({
    nomStructure: '',
    adresse: '',
    commune: '',
    telephone: '',
    contactDpo: '',
    nom: '',
    fonction: '',
    etiquette: '',
    referent: false,
  })
  const erreurs = reactive<ErreursDeCreation>({})
  const mots = ref<readonly string[]>([])
  const tapes = ref('')
  const erreur = ref('')
  const occupe = ref(false)

  async function versLesMots(): Promise<void> {
    for (const champ of OBLIGATOIRES) erreurs[champ] = saisie.value[champ].trim() === '' ? t('ouvrir.creation.obligatoire') : ''
    if (OBLIGATOIRES.some((champ) => erreurs[champ])) return
    if (mots.value.length === 0) mots.value = await actes.proposerMots()
    etape.value = 2
  }

  async function autresMots(): Promise<void> {
    mots.value = await actes.proposerMots()
  }

  function versLaVerification(): void {
    tapes.value = ''
    erreur.value = ''
    etape.value = 3
  }

  async function creer(): Promise<void> {
    if (occupe.value) return
    erreur.value = memesMots(tapes.value, mots.value) ? '' : t('ouvrir.creation.differents')
    if (erreur.value) return
    occupe.value = true
    try {
      const { nomStructure, adresse, commune, telephone, contactDpo, nom, fonction, etiquette, referent } = saisie.value
      const structure = { nom: nomStructure, adresse, commune, telephone, contactDpo }
      const rendu = await session.creer({ structure, etiquette, nom, fonction, referent, secret: mots.value.join(' ') })
      if (!rendu.ok) {
        erreur.value = phraseDeRefus(rendu.refus)
        return
      }
      mots.value = []
      tapes.value = ''
      await router.replace('/accueil')
    } catch (panne) {
      erreur.value = phraseDeCasse(panne)
    } finally {
      occupe.value = false
    }
  }

  return { etape, saisie, erreurs, mots, tapes, erreur, occupe, versLesMots, autresMots, versLaVerification, creer }
}
