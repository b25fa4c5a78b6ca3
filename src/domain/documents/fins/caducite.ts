import type { Bloc } from '../../modeles/bloc.ts'
import type { Fin } from '../../vie/fin.ts'
import { numeroterSections, organismesDe, section, type Circonstances } from '../communs.ts'
import { restees, tete, valeursDe, type MandatFini } from './mandat-fini.ts'

type Caducite = Extract<Fin, { type: 'caducite' }>

/** L'avis que le décès ou la tutelle a mis fin au mandat (C. civ. 2003), pour le dossier et pour les organismes. */
export function composerCaducite(fin: Caducite, fini: MandatFini, circonstances: Circonstances): readonly Bloc[] {
  const { caducite, mots } = circonstances.texte
  const texte = caducite.causes[fin.cause]
  const valeurs = valeursDe(fin, fini, circonstances)
  const ouvertes = restees(fini)
  const organismes = fini.lu ? organismesDe(fini.lu.mandat, (numero) => ouvertes.has(numero)) : [mots.organismesIllisibles]
  return numeroterSections([
    ...tete(texte, fin, { fini, circonstances }),
    section(texte.constat, valeurs),
    ...(organismes.length === 0 ? [] : [section(caducite.prevenir, valeurs, [{ type: 'liste', elements: organismes }])]),
    section(texte.papiers, valeurs),
    { type: 'mention', texte: mots.etabliAvecSeing },
  ])
}
