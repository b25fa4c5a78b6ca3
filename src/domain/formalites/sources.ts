import * as socle from './organismes/acces/socle-transversal.ts'
import * as caf from './organismes/aides/caf.ts'
import * as assuranceMaladie from './organismes/sante/assurance-maladie.ts'
import type { Formalite, Organisme } from './formalite.ts'

/** Un fichier d'organisme : ce qu'il est, et tout ce qu'on peut y faire. */
export interface Source {
  readonly organisme: Organisme
  readonly formalites: readonly Formalite[]
}

/** Dans l'ordre où les organismes se présentent à l'écran. Ajouter un organisme : un fichier et une ligne ici. */
export const SOURCES: readonly Source[] = [caf, assuranceMaladie, socle]
