import type { Bloc } from '../../modeles/bloc.ts'
import { remplir } from '../../modeles/remplir.ts'
import type { Fin } from '../../vie/fin.ts'
import { groupes, numeroterSections, organismesDe, section, type Circonstances } from '../communs.ts'
import { restees, tete, valeursDe, type MandatFini } from './mandat-fini.ts'

type Renonciation = Extract<Fin, { type: 'renonciation' }>

/** L'avis par lequel la structure rend le mandat et en prévient la personne (C. civ. 2007), avec ce qui restait à faire. */
export function composerRenonciation(fin: Renonciation, fini: MandatFini, circonstances: Circonstances): readonly Bloc[] {
  const { renonciation: texte, mots } = circonstances.texte
  const mandat = fini.lu?.mandat ?? null
  const ouvertes = restees(fini)
  // Plus rien d'ouvert : chaque organisme du mandat apprend quand même que la structure n'agit plus.
  const concernes = mandat ? organismesDe(mandat, (numero) => ouvertes.size === 0 || ouvertes.has(numero)) : [mots.organismesIllisibles]
  const valeurs = {
    ...valeursDe(fin, fini, circonstances),
    cause: texte.causes[fin.cause],
    organismes: concernes.join(', '),
  }
  const restes = mandat ? groupes(mandat, (numero) => ouvertes.has(numero), ({ precision }) => (precision === '' ? [] : [precision])) : []
  return numeroterSections([
    ...tete(texte, fin, { fini, circonstances }),
    section(texte.avis, valeurs),
    ...(restes.length === 0
      ? []
      : [
          {
            type: 'clause',
            numero: 0,
            titre: texte.restes,
            contenu: [{ type: 'formalites', groupes: restes }, { type: 'paragraphe', texte: remplir(texte.restesTexte, valeurs) }],
          } as const,
        ]),
    section(texte.suite, valeurs),
    { type: 'cadres', titre: texte.notification.titre, cadres: texte.notification.cadres },
    { type: 'mention', texte: mots.etabliAvecSeing },
  ])
}
