import { rappelsAu, type Rappel } from '../../../domain/vie/rappels/rappels.ts'
import { suiviInitial } from '../../../domain/vie/suivi.ts'
import type { Ports } from '../../ports.ts'

/** Ce qui est dû aujourd'hui ou cette semaine sur les mandats lisibles, du plus pressé au moins pressé. Lève `locked`. */
export const rappels =
  ({ vault, clock }: Ports) =>
  async (): Promise<readonly Rappel[]> => {
    const [mandats, suivis, fins] = await Promise.all([vault.lister('mandat'), vault.lister('suivi'), vault.lister('fin')])
    const parMandat = new Map(suivis.lignes.map(({ contenu }) => [contenu.mandat, contenu]))
    return rappelsAu(
      mandats.lignes.map(({ contenu }) => contenu),
      {
        suiviDe: (mandat) => parMandat.get(mandat.id) ?? suiviInitial(mandat),
        fins: fins.lignes.map(({ contenu }) => contenu),
        jour: clock.aujourdhui(),
      },
    )
  }
