import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useActes } from '../../state/services.ts'
import { useHuitMots } from '../../state/huit-mots.ts'
import { usePhrases } from '../../state/phrases.ts'
import { useSession } from '../../state/session.ts'

export interface SaisieDArrivee {
  nom: string
  fonction: string
  etiquette: string
  referent: boolean
}

/** Trois étapes : qui arrive, ses mots à écrire, ses mots retapés. Rien n'est gardé avant la dernière. */
export function useArrivee(fini: (nom: string) => void) {
  const { t } = useI18n()
  const actes = useActes()
  const session = useSession()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const { mots, tapes, erreur, proposer, effacerLaFrappe, verifier, secret, oublier } = useHuitMots()
  const etape = ref<1 | 2 | 3>(1)
  const saisie = ref<SaisieDArrivee>({ nom: '', fonction: '', etiquette: '', referent: false })
  const erreurs = reactive({ nom: '', etiquette: '' })
  const occupe = ref(false)

  async function versLesMots(): Promise<void> {
    for (const champ of ['nom', 'etiquette'] as const) erreurs[champ] = saisie.value[champ].trim() === '' ? t('ouvrir.creation.obligatoire') : ''
    if (erreurs.nom || erreurs.etiquette) return
    if (mots.value.length === 0) await proposer()
    etape.value = 2
  }

  function versLaVerification(): void {
    effacerLaFrappe()
    etape.value = 3
  }

  async function ajouter(): Promise<void> {
    if (occupe.value || !verifier()) return
    occupe.value = true
    try {
      const rendu = await actes.ajouterAidant({ ...saisie.value, secret: secret() })
      if (!rendu.ok) {
        erreur.value = phraseDeRefus(rendu.refus)
        return
      }
      oublier()
      await session.relire()
      fini(saisie.value.nom.trim())
    } catch (panne) {
      erreur.value = phraseDePanne(panne)
    } finally {
      occupe.value = false
    }
  }

  return { etape, saisie, erreurs, mots, tapes, erreur, occupe, versLesMots, autresMots: proposer, versLaVerification, ajouter }
}
