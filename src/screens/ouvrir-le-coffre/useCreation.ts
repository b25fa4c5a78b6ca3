import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { useTroisEtapes } from '../../state/huit-mots.ts'
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

/** Le coffre d'un poste et son premier aidant, en trois étapes. */
export function useCreation() {
  const { t } = useI18n()
  const session = useSession()
  const router = useRouter()
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

  const etapes = useTroisEtapes({
    remplie: () => {
      for (const champ of OBLIGATOIRES) erreurs[champ] = saisie.value[champ].trim() === '' ? t('ouvrir.creation.obligatoire') : ''
      return !OBLIGATOIRES.some((champ) => erreurs[champ])
    },
    creer: (secret) => {
      const { nomStructure, adresse, commune, telephone, contactDpo, nom, fonction, etiquette, referent } = saisie.value
      const structure = { nom: nomStructure, adresse, commune, telephone, contactDpo }
      return session.creer({ structure, etiquette, nom, fonction, referent, secret })
    },
    ensuite: () => router.replace('/accueil'),
  })

  return { ...etapes, saisie, erreurs }
}
