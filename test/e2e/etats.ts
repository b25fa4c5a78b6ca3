import { laFin, lesMandats } from './etats/mandats.ts'
import type { Etat } from './etats/passages.ts'
import { laPorte, lePoste } from './etats/porte.ts'
import { leBrouillon, laSeance } from './etats/redaction.ts'
import { laVie } from './etats/vie.ts'
import { laLecture, laRemise, laSignature } from './etats/signature.ts'

/** LA liste des écrans et de leurs états, dans l'ordre où un poste neuf les rencontre. Captures et contrôles d'accès la suivent. */
export const etats: readonly Etat[] = [
  ...laPorte,
  ...lePoste,
  ...laSeance,
  ...leBrouillon,
  ...laLecture,
  ...laSignature,
  ...laRemise,
  ...laVie,
  ...lesMandats,
  ...laFin,
]
