import type { FormaliteId, OrganismeId, SituationId } from './formalite.ts'

const SUITE = '[a-z0-9]+(?:-[a-z0-9]+)*'
const FORMALITE = new RegExp(`^[a-z]+\\.${SUITE}$`)
const ORGANISME = /^[a-z]+$/
const SITUATION = new RegExp(`^situation\\.${SUITE}$`)

/**
 * Rend l'identifiant marqué, ou `null` si le texte n'en a pas la forme : `caf.demander-le-rsa`, `local.bon-alimentaire`
 * (une formalité de la structure), `libre.2` (une ligne tapée). Peut nommer une formalité d'une version plus récente.
 */
export const parseFormaliteId = (texte: string): FormaliteId | null => (FORMALITE.test(texte) ? (texte as FormaliteId) : null)

/** `caf`, ou `null` si le texte n'a pas la forme d'un organisme. */
export const parseOrganismeId = (texte: string): OrganismeId | null => (ORGANISME.test(texte) ? (texte as OrganismeId) : null)

/** `situation.naissance`, ou `null` si le texte n'a pas la forme d'une situation. */
export const parseSituationId = (texte: string): SituationId | null => (SITUATION.test(texte) ? (texte as SituationId) : null)
