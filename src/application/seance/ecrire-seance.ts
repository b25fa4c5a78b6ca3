import type { SeanceId } from '../../domain/ids.ts'
import type { Evenement, Operation } from '../../domain/journal/evenement.ts'
import { lecteursDe } from '../../domain/mandat/lecteurs.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import type { Seance } from '../../domain/seance/seance.ts'
import { evenement } from '../evenement.ts'
import type { Ports } from '../ports.ts'

/** Garde la séance et sa ligne de journal, d'un bloc. */
export async function ecrireSeance(ports: Ports, seance: Seance, op: Operation, details: Evenement['details']): Promise<void> {
  await ports.vault.ecrire({
    put: [{ kind: 'seance', id: seance.id, contenu: seance, lecteurs: lecteursDe('seance', 'toutAidant') }],
    remove: [],
    evenement: evenement(ports, op, { objet: seance.id, details }),
    reservation: null,
  })
}

/** Refuse `SeanceIntrouvable` si elle est inconnue ou close : on n'y ajoute plus rien. */
export async function seanceOuverte({ vault }: Ports, id: SeanceId): Promise<Result<Seance, Refus>> {
  const seance = await vault.lire('seance', id)
  return seance && seance.closeA === null ? ok(seance) : refuse({ type: 'SeanceIntrouvable' })
}
