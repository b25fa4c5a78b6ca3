import { useI18n } from 'vue-i18n'
import { enChiffres, type JourCivil } from '../../domain/jour-civil.ts'
import type { EtatDeLigne } from '../../domain/vie/suivi.ts'

/** Où en est une ligne, en une phrase. Arrêtée, elle ne dit plus que cela ; le mandat fini, elle n'attend plus rien. */
export function usePhrasesDeVie() {
  const { t } = useI18n()
  return {
    ouEnEst(etat: EtatDeLigne, arreteeLe: JourCivil | null, vivant: boolean): string {
      if (arreteeLe !== null) return t('vie.arreteeLe', { jour: enChiffres(arreteeLe) })
      if (!vivant && (etat.type === 'aFaire' || etat.type === 'enAttente')) return t('vie.pasFaite')
      switch (etat.type) {
        case 'aFaire':
          return t('vie.aFaire')
        case 'enAttente':
          return t(etat.note ? 'vie.attendPrecise' : 'vie.attend', { raison: t(`vie.raison.${etat.raison}`), note: etat.note, jour: enChiffres(etat.jusquAu) })
        case 'accomplie':
          return t('vie.faiteLe', { jour: enChiffres(etat.le) })
        case 'abandonnee':
          return t('vie.abandonneeLe', { jour: enChiffres(etat.le), pourquoi: etat.pourquoi })
      }
    },
  }
}
