import { enToutesLettres, type JourCivil } from '../../jour-civil.ts'
import type { MandatSigne, NumeroMandat } from '../../mandat/mandat.ts'
import type { Bloc } from '../../modeles/bloc.ts'
import { remplir } from '../../modeles/remplir.ts'
import type { Fin } from '../../vie/fin.ts'
import { lignesOuvertes } from '../../vie/lignes.ts'
import type { Suivi } from '../../vie/suivi.ts'
import { nomDeLAidant, parties, reference, type Circonstances } from '../communs.ts'

/** Ce qu'on sait d'un mandat qui finit ; `lu` est `null` s'il est à un collègue : le document se complète à la main. */
export interface MandatFini {
  readonly numero: NumeroMandat
  readonly debut: JourCivil
  readonly echeance: JourCivil
  readonly lu: { readonly mandat: MandatSigne; readonly suivi: Suivi } | null
  /** Toutes les fins écrites pour ce mandat. */
  readonly fins: readonly Fin[]
}

/** Comment le bandeau nomme le jour de cette fin : quelques lignes arrêtées n'arrêtent pas le mandat. */
const jourDe = (fin: Fin) => (fin.type !== 'revocation' ? 'fin' : fin.lignes === null ? 'arret' : 'arretPartiel')

/** Le haut de la page : titre, numéro, dates, la personne et la structure. */
export const tete = (
  { titre, sousTitre }: { readonly titre: string; readonly sousTitre: string },
  fin: Fin,
  { fini, circonstances }: { readonly fini: MandatFini; readonly circonstances: Circonstances },
): readonly Bloc[] => [
  { type: 'titre', texte: titre, sousTitre },
  reference({ numero: fini.numero, jours: [['debut', fini.debut], ['echeance', fini.echeance], [jourDe(fin), fin.jour]] }, circonstances),
  parties(fini.lu?.mandat ?? null, circonstances),
]

/** De quoi remplir les textes d'une fin. */
export const valeursDe = (fin: Fin, { numero, echeance }: MandatFini, circonstances: Circonstances): Readonly<Record<string, string>> => ({
  jour: enToutesLettres(fin.jour),
  echeance: enToutesLettres(echeance),
  numero,
  aidant: nomDeLAidant(circonstances, fin.recueilliePar),
  structure: circonstances.structure.nom,
  telephone: circonstances.structure.telephone,
})

/** Les deux cadres du bas, à signer à la main ; l'écrit vaut sans eux. */
export function aSigner(exemplaires: string, fini: MandatFini, circonstances: Circonstances): Bloc {
  const { texte, structure, aidant, jour } = circonstances
  const { lieuEtDate, personne, structure: pourLaStructure, mention } = texte.mots.signatures
  const cadre = (role: string, nom: string) => ({ role, nom, mention, alternative: '', trace: null, nomEcrit: null })
  const [laPersonne] = parties(fini.lu?.mandat ?? null, circonstances).parties
  return {
    type: 'signatures',
    lieuEtDate: remplir(lieuEtDate, { lieu: structure.commune, jour: enToutesLettres(jour) }),
    exemplaires,
    cadres: [cadre(personne, laPersonne?.nom ?? ''), cadre(pourLaStructure, aidant.nom)],
  }
}

/** Les numéros des lignes qui restaient ouvertes quand cette fin est venue : les autres fins les avaient peut-être arrêtées avant. */
export const restees = ({ lu, fins }: MandatFini): ReadonlySet<number> =>
  new Set(lu ? lignesOuvertes(lu.mandat, lu.suivi, fins) : [])
