import { catalogueDeBase, formaliteParId, organismeParId } from '../../../domain/formalites/catalogue.ts'
import type { CatalogueConnu } from '../../../domain/profil/connu.ts'
import type { Reglages } from '../../../domain/structure.ts'
import { evenement } from '../../evenement.ts'
import type { Ports } from '../../ports.ts'
import { ecritureReglages } from '../reglages-du-poste.ts'

/** Ce que cette version de Seing connaît. */
export const CONNU: CatalogueConnu = { organismes: catalogueDeBase.organismes, formalite: formaliteParId, organisme: organismeParId }

/** Garde les réglages et dit au journal lequel a changé, en un mot. Lève `locked`, `quota`, `conflict`. */
export const ecrireReglages = (ports: Ports, reglages: Reglages, quoi: 'profil' | 'profil-importe' | 'adresse'): Promise<void> =>
  ports.vault.ecrire({ put: [ecritureReglages(reglages)], remove: [], evenement: evenement(ports, 'reglages-modifies', { details: { quoi } }), reservation: null })
