import { ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { DocumentEtabli } from '../../../application/vie/documents/etablir.ts'
import { parseId, type FinId, type MandatId } from '../../../domain/ids.ts'
import type { MoyenDeRemise } from '../../../domain/mandat/mandat.ts'
import { useActes } from '../../../state/services.ts'
import { useTentative } from '../../../state/vie/tentative.ts'

/** Le compte rendu (`fin` vide) ou l'écrit d'une fin, établi à l'instant ; chaque sortie est notée au journal. */
export function useUnDocument(adresseDuMandat: string, adresseDeLaFin: string) {
  const { t } = useI18n()
  const actes = useActes()
  const { probleme, occupe, tenter } = useTentative()
  const mandat = parseId<MandatId>(adresseDuMandat)
  const fin = parseId<FinId>(adresseDeLaFin)
  const document = shallowRef<DocumentEtabli | null>(null)
  const resultat = ref('')

  async function etablir(): Promise<void> {
    if (mandat === null || (adresseDeLaFin !== '' && fin === null)) {
      probleme.value = t('fins.document.introuvable')
      return
    }
    const etabli = await tenter(() => (fin === null ? actes.compteRendu(mandat) : actes.documentDeFin(fin)))
    if (etabli) document.value = etabli.value
  }

  async function remettre(moyen: MoyenDeRemise): Promise<void> {
    const donne = document.value
    if (mandat === null || donne === null) return
    resultat.value = ''
    const remis = await tenter(() => actes.remettreDocument(mandat, donne, moyen))
    if (!remis) return
    if (remis.value.faite) resultat.value = t(moyen === 'papier' ? 'fins.document.imprime' : 'fins.document.enregistre')
    else probleme.value = t('fins.document.sansImpression')
  }

  return { mandat, document, probleme, occupe, resultat, etablir, remettre }
}
