import { shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { DocumentEtabli } from '../../../../application/vie/documents/etablir.ts'
import type { MandatId } from '../../../../domain/ids.ts'
import { useServices } from '../../../../state/services.ts'
import { useTentative } from '../../../../state/vie/tentative.ts'

/** La fiche téléphone d'un organisme, établie quand on la demande. Elle n'a pas d'adresse : l'historique ne dira pas qui l'on appelle. */
export function useAppel() {
  const { t } = useI18n()
  const { actes, files } = useServices()
  const { probleme, tenter } = useTentative()
  const fiche = shallowRef<{ readonly organisme: string; readonly document: DocumentEtabli } | null>(null)

  async function appeler(mandat: MandatId, organisme: string): Promise<void> {
    const etabli = await tenter(() => actes.ficheTelephone(mandat, organisme))
    if (etabli) fiche.value = { organisme, document: etabli.value }
  }

  /** Rend une phrase si le navigateur ne sait pas imprimer, '' sinon. */
  async function imprimer(): Promise<string> {
    return fiche.value && (await files.imprimer(fiche.value.document.octets)) ? '' : t('agir.fiche.sansImpression')
  }

  function raccrocher(): void {
    fiche.value = null
  }

  return { fiche, probleme, appeler, imprimer, raccrocher }
}
