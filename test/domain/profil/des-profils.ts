import { catalogueDeBase } from '../../../src/domain/formalites/catalogue.ts'
import type { FormaliteId } from '../../../src/domain/formalites/formalite.ts'
import type { CatalogueConnu } from '../../../src/domain/profil/connu.ts'

/** Le catalogue livré, et de quoi y prendre des lignes sans en nommer. */
export const connu: CatalogueConnu = catalogueDeBase
const parties = catalogueDeBase.formalites.map(({ id, drapeaux }) => ({ id, interdite: drapeaux.includes('nonDelegable') }))
export const DELEGABLES: readonly FormaliteId[] = parties.filter(({ interdite }) => !interdite).map(({ id }) => id)
const interdite = parties.find((une) => une.interdite)?.id
if (!interdite) throw new RangeError('nonDelegable')
export const NON_DELEGABLE: FormaliteId = interdite

/** Ce qu'un titre peut avoir de fâcheux, tapé ou lu dans un fichier. */
export const TITRES_REFUSES = [
  ['', 'TitreManquant'],
  ['   ', 'TitreManquant'],
  ['Le dossier RSA', 'FormaliteSansVerbe'],
  ['Gérer mon dossier', 'FormaliteGenerale'],
  ['Demander toutes les aides', 'FormaliteGenerale'],
  ['Demander une aide 🙂', 'TitreNonImprimable'],
  ['Demander помощь', 'TitreNonImprimable'],
  ['Demander \u202eune aide', 'SensDeLectureForce'],
  [`Demander ${'a'.repeat(10_000)}`, 'TexteTropLong'],
  ['Demander une aide, mdp : chat', 'MotDePasseRefuse'],
] as const
