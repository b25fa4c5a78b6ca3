import type { Age, ReponseProtection } from '../../../domain/capacite/mesure-de-protection.ts'
import type { QualiteDeRepresentant } from '../../../domain/mandat/parties.ts'

const D_UN_ENFANT: readonly QualiteDeRepresentant[] = ['parent', 'deuxParents', 'tuteur']

/** À quel titre on peut signer à la place de la personne, le plus courant d'abord ; aucun si elle signe elle-même. */
export function qualitesPour(reponse: ReponseProtection | null, age: Age): readonly QualiteDeRepresentant[] {
  if (reponse === 'tutelle') return ['tuteur']
  if (reponse === 'habilitation') return ['personneHabilitee']
  if (reponse === null || reponse === 'neSaitPas') return []
  return age === 'mineur' ? D_UN_ENFANT : []
}
