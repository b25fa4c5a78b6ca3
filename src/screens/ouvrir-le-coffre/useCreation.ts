import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { useHuitMots } from '../../state/huit-mots.ts'
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

/** Trois étapes : le poste, les mots à écrire, les mots retapés. Rien n'est gardé avant la dernière. */
export function useCreation() {
  const { t } = useI18n()
  const session = useSession()
  const router = useRouter()
  const { phraseDeRefus, phraseDePanne } = usePhrases()

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
  const { mots, tapes, erreur, proposer: autresMots, effacerLaFrappe, verifier, secret, oublier } = useHuitMots()
  const occupe = ref(false)

  async function versLesMots(): Promise<void> {
    for (const champ of OBLIGATOIRES) erreurs[champ] = saisie.value[champ].trim() === '' ? t('ouvrir.creation.obligatoire') : ''
    if (OBLIGATOIRES.some((champ) => erreurs[champ])) return
    if (mots.value.length === 0) await autresMots()
    etape.value = 2
  }

  function versLaVerification(): void {
    effacerLaFrappe()
    etape.value = 3
  }

  async function creer(): Promise<void> {
    if (occupe.value || !verifier()) return
    occupe.value = true
    try {
      const { nomStructure, adresse, commune, telephone, contactDpo, nom, fonction, etiquette, referent } = saisie.value
      const structure = { nom: nomStructure, adresse, commune, telephone, contactDpo }
      const rendu = await session.creer({ structure, etiquette, nom, fonction, referent, secret: secret() })
      if (!rendu.ok) {
        erreur.value = phraseDeRefus(rendu.refus)
        return
      }
      oublier()
      await router.replace('/accueil')
    } catch (panne) {
      erreur.value = phraseDePanne(panne)
    } finally {
      occupe.value = false
    }
  }

  return { etape, saisie, erreurs, mots, tapes, erreur, occupe, versLesMots, autresMots, versLaVerification, creer }
}
