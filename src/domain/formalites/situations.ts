import { definirSituation } from './definir.ts'
import type { Situation } from './formalite.ts'

/** Des groupes prêts à proposer, jamais cochés d'avance ; rien que des lignes qu'un aidant peut faire. */
export const SITUATIONS: readonly Situation[] = [
  definirSituation(
    'demande-de-rsa',
    'Demande de RSA',
    ['revenu de solidarité active', 'RMI', 'sans ressources'],
    ['caf.faire-une-simulation', 'caf.demander-le-rsa', 'caf.declaration-trimestrielle', 'caf.transmettre-un-justificatif'],
  ),
]
