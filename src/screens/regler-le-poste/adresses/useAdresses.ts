import { computed, onMounted, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { AdresseOfficielle } from '../../../application/coffre/profil/verifier-adresse.ts'
import { enChiffres } from '../../../domain/jour-civil.ts'
import { usePhrases } from '../../../state/phrases.ts'
import { useActes } from '../../../state/services.ts'
import { useSession } from '../../../state/session.ts'

/** Ce qu'on sait de chaque adresse aujourd'hui ; à vérifier d'abord. */
export function useAdresses() {
  const { t } = useI18n()
  const actes = useActes()
  const session = useSession()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const adresses = shallowRef<readonly AdresseOfficielle[]>([])
  const erreur = ref('')
  const fait = ref('')

  async function tenter(travail: () => Promise<void>): Promise<void> {
    erreur.value = ''
    fait.value = ''
    try {
      await travail()
    } catch (panne) {
      erreur.value = phraseDePanne(panne)
    }
  }
  const relire = async (): Promise<void> => {
    adresses.value = await actes.adressesOfficielles()
  }
  const verifier = ({ organisme }: AdresseOfficielle): Promise<void> =>
    tenter(async () => {
      const rendu = await actes.verifierAdresse(organisme.id)
      if (!rendu.ok) {
        erreur.value = phraseDeRefus(rendu.refus)
        return
      }
      await Promise.all([relire(), session.relire()])
      fait.value = t('poste.adresses.faite', { nom: organisme.nom })
    })

  function etatDit({ etat, par }: AdresseOfficielle): string {
    if (etat.type === 'variable') return ''
    if (etat.type === 'nonVerifiee') return t('poste.adresses.nonVerifiee')
    return t(`poste.adresses.${etat.type}${par ? 'Par' : ''}`, { le: enChiffres(etat.le), par })
  }

  onMounted(() => tenter(relire))
  const uniques = computed(() => adresses.value.filter(({ etat }) => etat.type !== 'variable'))
  const variables = computed(() => adresses.value.filter(({ etat }) => etat.type === 'variable'))
  return { uniques, variables, erreur, fait, verifier, etatDit }
}
