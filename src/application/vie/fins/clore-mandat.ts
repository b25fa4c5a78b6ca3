import type { MandatId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import { refuse, type Result } from '../../../domain/result.ts'
import type { Fin } from '../../../domain/vie/fin.ts'
import { clore } from '../../../domain/vie/mettre-fin.ts'
import { suiviInitial } from '../../../domain/vie/suivi.ts'
import type { Ports } from '../../ports.ts'
import { mettreFin } from './mettre-fin.ts'

/** Clôt un mandat dont plus rien ne reste à faire. Refuse `LignesRestantes`, `MandatIntrouvable` et la table ; lève `locked` s'il est à un autre. */
export const cloreMandat =
  (ports: Ports) =>
  (id: MandatId): Promise<Result<Fin, Refus>> =>
    mettreFin(ports, id, {
      op: 'mandat-clos',
      juger: async ({ fins, constat }) => {
        const [mandat, suivi] = await Promise.all([ports.vault.lire('mandat', id), ports.vault.lire('suivi', id)])
        return mandat ? clore(mandat, fins, { ...constat, suivi: suivi ?? suiviInitial(mandat) }) : refuse({ type: 'MandatIntrouvable' })
      },
    })
