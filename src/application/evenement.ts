import type { Evenement, Operation } from '../domain/journal/evenement.ts'
import type { Ports } from './ports.ts'

interface Precisions {
  readonly objet?: string
  readonly engagement?: string
  readonly details?: Evenement['details']
}

/** Une ligne de journal datée de maintenant. Rien d'autre que des identifiants, des nombres et des mots de liste. */
export const evenement = ({ clock }: Pick<Ports, 'clock'>, op: Operation, precisions: Precisions = {}): Evenement => ({
  op,
  a: clock.maintenant(),
  objet: precisions.objet ?? null,
  engagement: precisions.engagement ?? null,
  details: precisions.details ?? {},
})
