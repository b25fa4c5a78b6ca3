import type { Bloc } from '../../modeles/bloc.ts'
import type { Fin } from '../../vie/fin.ts'
import { numeroterSections, section, type Circonstances } from '../communs.ts'
import { tete, valeursDe, type MandatFini } from './mandat-fini.ts'

/** L'avis que tout est fait ; le détail est au compte rendu (C. civ. 1993). */
export function composerCloture(fin: Extract<Fin, { type: 'accomplissement' }>, fini: MandatFini, circonstances: Circonstances): readonly Bloc[] {
  const { cloture, mots } = circonstances.texte
  const valeurs = valeursDe(fin, fini, circonstances)
  return numeroterSections([
    ...tete(cloture, fin, { fini, circonstances }),
    section(cloture.constat, valeurs),
    section(cloture.papiers, valeurs),
    { type: 'mention', texte: mots.etabliAvecSeing },
  ])
}
