import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useActes } from '../../state/services.ts'
import { useTroisEtapes } from '../../state/huit-mots.ts'
import { useSession } from '../../state/session.ts'

export interface SaisieDArrivee {
  nom: string
  fonction: string
  etiquette: string
  referent: boolean
}

const OBLIGATOIRES = ['nom', 'etiquette'] as const

/** Un aidant de plus sur le poste, en trois étapes. `fini` reçoit son nom. */
export function useArrivee(fini: (nom: string) => void) {
  const { t } = useI18n()
  const actes = useActes()
  const session = useSession()
  const saisie = ref<SaisieDArrivee>({ nom: '', fonction: '', etiquette: '', referent: false })
  const erreurs = reactive({ nom: '', etiquette: '' })

  const etapes = useTroisEtapes({
    remplie: () => {
      for (const champ of OBLIGATOIRES) erreurs[champ] = saisie.value[champ].trim() === '' ? t('ouvrir.creation.obligatoire') : ''
      return !OBLIGATOIRES.some((champ) => erreurs[champ])
    },
    creer: (secret) => actes.ajouterAidant({ ...saisie.value, secret }),
    ensuite: async () => {
      await session.relire()
      fini(saisie.value.nom.trim())
    },
  })

  return { ...etapes, saisie, erreurs }
}
