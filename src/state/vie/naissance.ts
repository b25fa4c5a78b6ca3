import { useI18n } from 'vue-i18n'
import { enChiffres } from '../../domain/jour-civil.ts'
import type { Mandant } from '../../domain/mandat/parties.ts'

/** « née le 14/03/1943 », « né en 1979 », « naissance inconnue » : ce qui distingue deux homonymes. */
export function useNaissance(): (mandant: Mandant) => string {
  const { t } = useI18n()
  return ({ civilite, naissance }) => {
    const ne = t(`mandats.naissance.${civilite}`)
    if (naissance.type === 'jour') return t('mandats.naissanceLe', { ne, jour: enChiffres(naissance.jour) })
    if (naissance.type === 'annee') return t('mandats.naissanceEn', { ne, annee: naissance.annee })
    return t('mandats.naissanceInconnue')
  }
}
