import { useI18n } from 'vue-i18n'
import { etatDeLAdresse } from '../../../domain/formalites/adresse.ts'
import { organismeParId } from '../../../domain/formalites/catalogue.ts'
import type { Entree } from '../../../domain/formalites/formalite.ts'
import { enChiffres, type JourCivil } from '../../../domain/jour-civil.ts'
import { useSession } from '../../../state/session.ts'
import type { OrganismeSuivi } from './grouper-lignes.ts'

export interface PorteDUnOrganisme {
  readonly adresse: string
  /** Ce qu'on sait de l'adresse ; vide si l'organisme n'est pas au catalogue. */
  readonly etat: string
  readonly entrees: readonly Entree[]
}

/** L'adresse d'aujourd'hui, pas celle du jour de la signature : une adresse périmée est pire que pas d'adresse. */
export function useAdresses() {
  const { t } = useI18n()
  const session = useSession()

  return (groupe: OrganismeSuivi, jour: JourCivil): PorteDUnOrganisme => {
    const organisme = organismeParId(groupe.organisme)
    if (!organisme) return { adresse: groupe.adresse, etat: '', entrees: [] }
    const { adresse, entrees } = organisme
    const etat = etatDeLAdresse(organisme, session.reglages?.adressesVerifiees ?? [], jour)
    switch (etat.type) {
      case 'variable':
        return { adresse, entrees, etat: t(`agir.adresse.dite.${etat.dite}`) }
      case 'nonVerifiee':
        return { adresse, entrees, etat: t('agir.adresse.nonVerifiee') }
      case 'verifiee':
      case 'aReverifier':
        return { adresse, entrees, etat: t(`agir.adresse.${etat.type}`, { jour: enChiffres(etat.le) }) }
    }
  }
}
