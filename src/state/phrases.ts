import { useI18n } from 'vue-i18n'
import { Breakage } from '../application/ports.ts'
import { enChiffres } from '../domain/jour-civil.ts'
import type { Refus } from '../domain/mandat/refus.ts'

/** Refus et panne deviennent une phrase : aucune fin muette, aucune trace technique à l'écran. */
export function usePhrases() {
  const { t } = useI18n()
  return {
    phraseDeRefus(refus: Refus): string {
      const cle = `refus.${refus.type}`
      if (refus.type === 'DureeTropLongue' || refus.type === 'RythmeHorsDuMandat') return t(cle, { auPlusTard: enChiffres(refus.auPlusTard) })
      if (refus.type === 'AvenantTropLong') return t(cle, { auPlusTard: enChiffres(refus.auPlusTard) })
      if (refus.type === 'TexteTropLong' || refus.type === 'TropDeFormalites' || refus.type === 'TropDAjouts') return t(cle, { maximum: refus.maximum })
      if (refus.type === 'LettreImpossible') return t(cle, { lettres: refus.lettres })
      if (refus.type === 'LignesRestantes') return t(cle, { nombre: refus.nombre })
      if (refus.type === 'LigneInconnue' || refus.type === 'LigneDejaArretee') return t(cle, { ligne: refus.ligne })
      return t(cle)
    },
    /** Toute erreur inconnue est dite comme une panne du coffre : on ne montre jamais son texte. */
    phraseDePanne(erreur: unknown, secondes = 0): string {
      return t(`panne.${erreur instanceof Breakage ? erreur.code : 'unavailable'}`, { secondes })
    },
  }
}
