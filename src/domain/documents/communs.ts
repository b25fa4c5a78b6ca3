import type { AidantId } from '../ids.ts'
import { enToutesLettres, type JourCivil } from '../jour-civil.ts'
import type { LigneMandat, MandatSigne, NumeroMandat } from '../mandat/mandat.ts'
import type { Structure } from '../mandat/parties.ts'
import type { Bloc, Contenu, GroupeDeFormalites } from '../modeles/bloc.ts'
import { modeleEnVigueur, modeleParId } from '../modeles/index.ts'
import { partieMandant, phraseNaissance } from '../modeles/matiere.ts'
import type { Mots } from '../modeles/modele.ts'
import { remplir } from '../modeles/remplir.ts'
import type { Aidant } from '../structure.ts'
import { lignesImprimees } from '../vie/lignes.ts'
import type { MotsCommuns, Section, TexteDesDocuments } from './texte.ts'

/** Ce que tout document sait de qui l'établit, et quand. */
export interface Circonstances {
  readonly texte: TexteDesDocuments
  readonly jour: JourCivil
  readonly structure: Structure
  /** Qui l'établit. */
  readonly aidant: Aidant
  /** De quoi nommer qui a noté quoi ; un nom effacé des réglages se dit « un aidant de la structure ». */
  readonly aidants: readonly Aidant[]
}

/** Le nom de cet aidant, s'il est encore dans les réglages. */
export const nomDeLAidant = ({ aidants, texte }: Circonstances, id: AidantId): string =>
  aidants.find((aidant) => aidant.id === id)?.nom ?? texte.mots.aidantInconnu

const motsDuMandat = (mandat: MandatSigne): Mots => (modeleParId(mandat.modele) ?? modeleEnVigueur(mandat.signeLe)).mots

/** Nom, naissance et qui agit pour elle : de quoi ne pas se tromper de personne, rien de plus. */
export function lignesDeLaPersonne(mandat: MandatSigne, texte: MotsCommuns): { readonly nom: string; readonly lignes: readonly string[] } {
  const mots = motsDuMandat(mandat)
  const representant = mandat.representant === null ? [] : [remplir(texte.representee, { nom: mandat.representant.nom })]
  return { nom: partieMandant(mandat.mandant, mots).nom, lignes: [phraseNaissance(mandat.mandant.naissance, mots), ...representant] }
}

/** La personne et la structure, en deux cadres ; sans mandat lisible, le nom est à recopier du papier. */
export function parties(mandat: MandatSigne | null, circonstances: Circonstances): Extract<Bloc, { type: 'parties' }> {
  const { structure, aidant, texte } = circonstances
  const { mots } = texte
  const adresse = [structure.adresse, structure.commune].filter((morceau) => morceau !== '').join(', ')
  return {
    type: 'parties',
    parties: [
      { role: mots.roles.personne, ...(mandat ? lignesDeLaPersonne(mandat, mots) : mots.personneIllisible) },
      {
        role: mots.roles.structure,
        nom: structure.nom,
        lignes: [
          remplir(mots.par, { aidant: [aidant.nom, aidant.fonction].filter((morceau) => morceau !== '').join(', ') }),
          remplir(mots.adresse, { adresse }),
          remplir(mots.telephone, { telephone: structure.telephone }),
        ],
      },
    ],
  }
}

interface Reperes {
  readonly numero: NumeroMandat
  readonly jours: readonly (readonly [keyof MotsCommuns['reference'], JourCivil])[]
}

/** Le bandeau : numéro, dates, téléphone. */
export const reference = ({ numero, jours }: Reperes, { texte, structure }: Circonstances): Bloc => ({
  type: 'reference',
  lignes: [
    { terme: texte.mots.reference.numero, texte: numero },
    ...jours.map(([cle, jour]) => ({ terme: texte.mots.reference[cle], texte: enToutesLettres(jour) })),
    { terme: texte.mots.reference.telephone, texte: structure.telephone },
  ],
})

/** Les alinéas remplis ; ceux qui commencent par « - » font une liste. */
export function contenuDe(alineas: readonly string[], valeurs: Readonly<Record<string, string>>): readonly Contenu[] {
  const contenu: Contenu[] = []
  for (const alinea of alineas) {
    const texte = remplir(alinea.replace(/^- /, ''), valeurs)
    const dernier = contenu.at(-1)
    if (!alinea.startsWith('- ')) contenu.push({ type: 'paragraphe', texte })
    else if (dernier?.type === 'liste') contenu.splice(-1, 1, { type: 'liste', elements: [...dernier.elements, texte] })
    else contenu.push({ type: 'liste', elements: [texte] })
  }
  return contenu
}

/** Une section pas encore numérotée. */
export const section = ({ titre, alineas }: Section, valeurs: Readonly<Record<string, string>>, suite: readonly Contenu[] = []): Bloc => ({
  type: 'clause',
  numero: 0,
  titre,
  contenu: [...contenuDe(alineas, valeurs), ...suite],
})

/** Numérote sections et tableaux dans l'ordre où ils se lisent. */
export function numeroterSections(blocs: readonly Bloc[]): readonly Bloc[] {
  let numero = 0
  return blocs.map((bloc) => (bloc.type === 'clause' || bloc.type === 'tableau' ? { ...bloc, numero: ++numero } : bloc))
}

/** Les lignes gardées, sous leur organisme et leur numéro imprimé, chacune avec ses détails. */
export function groupes(
  mandat: MandatSigne,
  garder: (numero: number) => boolean,
  details: (ligne: LigneMandat, numero: number) => readonly string[],
): readonly GroupeDeFormalites[] {
  const lignes = lignesImprimees(mandat).map((ligne, rang) => ({ ligne, numero: rang + 1 })).filter(({ numero }) => garder(numero))
  return [...new Set(lignes.map(({ ligne }) => ligne.organisme))].flatMap((organisme) => {
    const siennes = lignes.filter(({ ligne }) => ligne.organisme === organisme)
    const [premiere] = siennes
    if (!premiere) return []
    const { nomOrganisme, teleservice, adresse } = premiere.ligne
    return [
      {
        organisme: nomOrganisme,
        teleservice: [teleservice, adresse].filter((morceau) => morceau !== '').join(' · '),
        lignes: siennes.map(({ ligne, numero }) => ({ numero, titre: ligne.titre, details: details(ligne, numero) })),
      },
    ]
  })
}

/** Chaque organisme de ces lignes, une fois, avec son adresse officielle. */
export const organismesDe = (mandat: MandatSigne, garder: (numero: number) => boolean): readonly string[] => [
  ...new Set(
    lignesImprimees(mandat)
      .filter((_, rang) => garder(rang + 1))
      .map(({ nomOrganisme, adresse }) => (adresse === '' ? nomOrganisme : `${nomOrganisme} (${adresse})`)),
  ),
]

/** « ligne 3 », « lignes 1, 4 et 6 ». */
export function enNumeros(numeros: readonly number[]): string {
  const dernier = numeros.at(-1)
  if (dernier === undefined) return ''
  const autres = numeros.slice(0, -1)
  return autres.length === 0 ? `ligne ${String(dernier)}` : `lignes ${autres.join(', ')} et ${String(dernier)}`
}
