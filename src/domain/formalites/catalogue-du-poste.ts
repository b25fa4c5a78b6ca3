import type { Ajouts, FormaliteLocale } from './ajouts.ts'
import { catalogueDeBase, composerCatalogue, type Catalogue } from './catalogue.ts'
import type { Formalite } from './formalite.ts'

/** Une structure n'écrit que l'essentiel ; le reste a la valeur la plus simple, et la source est l'usage. */
const completer = (locale: FormaliteLocale): Formalite => ({
  ...locale,
  note: '',
  synonymes: [],
  piecesUsuelles: [],
  propose: [],
  source: 'usage',
})

const dejaComposes = new WeakMap<Ajouts, Catalogue>()

/** Le catalogue que propose cette structure : celui qu'on livre, moins ce qu'elle cache, plus ce qu'elle ajoute. Composé une fois par profil. */
export function catalogueDuPoste(profil: Ajouts): Catalogue {
  if (profil.masques.length + profil.formalites.length + profil.situations.length === 0) return catalogueDeBase
  const compose = dejaComposes.get(profil) ?? composerCatalogue({ ...profil, formalites: profil.formalites.map(completer) })
  dejaComposes.set(profil, compose)
  return compose
}
