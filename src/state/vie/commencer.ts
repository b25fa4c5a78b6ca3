import type { SeanceId } from '../../domain/ids.ts'
import { useActes } from '../services.ts'
import { useSeance } from '../seance.ts'
import { useSuite, type Suite } from './suite.ts'
import { useTentative } from './tentative.ts'

/** Commencer un brouillon : neuf, ou à la suite d'un mandat signé. Rend l'adresse où continuer, ou `null` (phrase dans `probleme`). */
export function useCommencer() {
  const actes = useActes()
  const seance = useSeance()
  const suite = useSuite()
  const { probleme, occupe, tenter } = useTentative()

  const acte = (voulue: Suite | null, id: SeanceId) => {
    if (voulue === null) return actes.commencerBrouillon(id)
    return voulue.type === 'avenant' ? actes.commencerAvenant(voulue.mandat, id) : actes.commencerRenouvellement(voulue.mandat, id)
  }

  /** Dans cette séance : la suite retenue s'il y en a une, un mandat neuf sinon. */
  async function dansLaSeance(id: SeanceId): Promise<string | null> {
    const fait = await tenter(() => acte(suite.suite, id))
    if (!fait) return null
    suite.oublier()
    return `/rediger/${fait.value.id}`
  }

  /** Sans séance ouverte, la suite est retenue et la séance s'ouvre d'abord : la personne signe avec l'aidant. */
  async function aLaSuite(voulue: Suite): Promise<string | null> {
    suite.poser(voulue)
    await seance.relire()
    return seance.seance ? dansLaSeance(seance.seance.id) : '/seance'
  }

  return { probleme, occupe, dansLaSeance, aLaSuite }
}
