import * as assuranceMaladie from './assurance-maladie.ts'
import * as caf from './caf.ts'
import { preparerRecherche } from './chercher.ts'
import type { Formalite, FormaliteId, Organisme, OrganismeId } from './formalite.ts'
import * as socle from './socle-transversal.ts'

/** Dans l'ordre où les organismes se présentent à l'écran. Ajouter un organisme : un fichier et une ligne ici. */
const sources = [caf, assuranceMaladie, socle]

export const catalogue: { readonly organismes: readonly Organisme[]; readonly formalites: readonly Formalite[] } = {
  organismes: sources.map(({ organisme }) => organisme),
  formalites: sources.flatMap(({ formalites }) => formalites),
}

const formalites: ReadonlyMap<string, Formalite> = new Map(catalogue.formalites.map((formalite) => [formalite.id, formalite]))
const organismes: ReadonlyMap<string, Organisme> = new Map(catalogue.organismes.map((organisme) => [organisme.id, organisme]))

const FORME = /^[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Rend l'identifiant marqué, ou `null` si le texte n'en a pas la forme. Peut nommer une formalité d'une version plus récente. */
export const parseFormaliteId = (texte: string): FormaliteId | null => (FORME.test(texte) ? (texte as FormaliteId) : null)

/** `null` si la formalité n'est pas au catalogue de cette version. */
export const formaliteParId = (id: FormaliteId): Formalite | null => formalites.get(id) ?? null

/** `null` si l'organisme n'est pas au catalogue de cette version. */
export const organismeParId = (id: OrganismeId): Organisme | null => organismes.get(id) ?? null

/**
 * Cherche au catalogue, sans accents ni casse : chaque mot tapé doit commencer un mot du titre, d'un synonyme ou de
 * l'organisme ; une faute est admise dès cinq lettres. Texte vide : le catalogue dans son ordre.
 */
export const chercherFormalites = preparerRecherche(catalogue.formalites, catalogue.organismes)
