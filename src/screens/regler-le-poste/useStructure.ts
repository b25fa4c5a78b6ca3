import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Structure } from '../../domain/mandat/parties.ts'
import { useActes } from '../../state/services.ts'
import { usePhrases } from '../../state/phrases.ts'
import { useSession } from '../../state/session.ts'

export type StructureSaisie = { -readonly [K in keyof Structure]: Structure[K] }
const OBLIGATOIRES = ['nom', 'commune', 'telephone'] as const

/** La structure telle qu'on la corrige ; rien ne change tant que l'acte n'a pas rendu. */
export function useStructure(fini: () => void) {
  const { t } = useI18n()
  const actes = useActes()
  const session = useSession()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const saisie = ref<StructureSaisie>({ nom: '', adresse: '', commune: '', telephone: '', contactDpo: '', ...session.reglages?.structure })
  const erreurs = reactive<Partial<Record<keyof Structure, string>>>({})
  const panne = ref('')
  const occupe = ref(false)

  /** Rend le premier champ fautif, ou `null`. */
  function premierFautif(): keyof Structure | null {
    for (const champ of OBLIGATOIRES) erreurs[champ] = saisie.value[champ].trim() === '' ? t('ouvrir.creation.obligatoire') : ''
    return OBLIGATOIRES.find((champ) => erreurs[champ]) ?? null
  }

  async function enregistrer(): Promise<keyof Structure | null> {
    const fautif = premierFautif()
    if (fautif || occupe.value) return fautif
    occupe.value = true
    panne.value = ''
    try {
      const rendu = await actes.modifierReglages(saisie.value)
      if (!rendu.ok) {
        erreurs.telephone = phraseDeRefus(rendu.refus)
        return 'telephone'
      }
      await session.relire()
      fini()
    } catch (erreur) {
      panne.value = phraseDePanne(erreur)
    } finally {
      occupe.value = false
    }
    return null
  }

  return { saisie, erreurs, panne, occupe, enregistrer }
}
