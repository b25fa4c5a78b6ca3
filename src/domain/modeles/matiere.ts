import type { Drapeau } from '../formalites/formalite.ts'
import { enToutesLettres, type JourCivil } from '../jour-civil.ts'
import type { LigneMandat, MandatPret } from '../mandat/mandat.ts'
import type { Origine } from '../mandat/mandat.ts'
import type { Curateur, Domicile, IdentiteVue, Mandant, Naissance, QuiPeutAgir, RepresentantLegal, Structure } from '../mandat/parties.ts'
import { nomAffiche } from '../mandat/parties.ts'
import { estEtendu, type Condition, type Modele, type Mots } from './modele.ts'
import { remplir } from './remplir.ts'

/** Ce dont le document parle, en phrases prêtes : rempli depuis un mandat prêt, ou, avec des trous, depuis un brouillon. */
export interface Matiere {
  readonly mandant: { readonly nom: string; readonly lignes: readonly string[] }
  /** Le nom de qui signe au nom du mandant ; `null` s'il signe lui-même. */
  readonly representant: string | null
  readonly curateur: Curateur | null
  readonly mandataire: { readonly nom: string; readonly lignes: readonly string[] }
  readonly aidant: string
  readonly lignes: readonly LigneMandat[]
  readonly lieu: string
  /** Ce qui remplit les `{…}` du texte. */
  readonly valeurs: Readonly<Record<string, string>>
  readonly conditions: ReadonlySet<Condition>
}

const presents = (lignes: readonly string[]): readonly string[] => lignes.filter((ligne) => ligne !== '')

/** « 14 septembre 1950 », « Lille » → la ligne des parties. */
export function phraseNaissance(naissance: Naissance, mots: Mots): string {
  const date =
    naissance.type === 'jour'
      ? remplir(mots.naissance.jour, { jour: enToutesLettres(naissance.jour) })
      : naissance.type === 'annee'
        ? remplir(mots.naissance.annee, { annee: String(naissance.annee) })
        : mots.naissance.inconnue
  return naissance.lieu === '' ? date : remplir(mots.naissance.lieu, { naissance: date, lieu: naissance.lieu })
}

function phraseDomicile(domicile: Domicile, mots: Mots): string {
  switch (domicile.type) {
    case 'adresse':
      return remplir(mots.domicile.adresse, { adresse: domicile.adresse })
    case 'commune':
      return remplir(mots.domicile.commune, { adresse: domicile.commune })
    case 'ccas':
      return mots.domicile.ccas
  }
}

const phraseIdentite = (identite: IdentiteVue, mots: Mots): string => mots.pieces[identite.type === 'piece' ? identite.piece : 'declaree']

/** Nom et lignes du mandant, comme ils s'impriment. */
export const partieMandant = (mandant: Mandant, mots: Mots): Matiere['mandant'] => ({
  nom: presents([mots.civilites[mandant.civilite], nomAffiche(mandant.nom)]).join(' '),
  lignes: [phraseNaissance(mandant.naissance, mots), phraseDomicile(mandant.domicile, mots), phraseIdentite(mandant.identite, mots)],
})

/** Nom et lignes de la structure, comme ils s'impriment ; ce qui manque devient « … ». */
export function partieMandataire(
  structure: Structure,
  aidant: { readonly nom: string; readonly fonction: string },
  mots: Mots,
): Matiere['mandataire'] {
  const ou = (texte: string): string => (texte === '' ? mots.manquant : texte)
  const representant = remplir(mots.represente, { aidant: ou(aidant.nom), fonction: aidant.fonction })
  return {
    nom: ou(structure.nom),
    lignes: presents([
      representant.replace(/, $/, ''),
      presents([structure.adresse, structure.commune]).join(', '),
      remplir(mots.joindre, { telephone: ou(structure.telephone) }),
    ]),
  }
}

/** Choisir cette ligne, c'est demander la clause : la CNIL veut qu'elle soit expresse (docs/sources.md, M13). */
const LIGNE_DE_REDIRECTION = 'trv.rediriger-les-courriels'

/** Ce qu'une ligne fait dire au texte ; `null` : rien de plus que ses mots. `paiement` dépend aussi de l'accord donné. */
const PAR_DRAPEAU: Readonly<Record<Drapeau, Condition | null>> = {
  compte: null,
  sante: 'sante',
  rib: 'rib',
  paiement: null,
  engagement: 'engagement',
  nonDelegable: null,
  presenceRequise: null,
  mandatOperateur: 'operateur',
  personneSigne: 'personneSigne',
  delaiLegal: null,
  clauseExpresse: null,
  dossierPapier: null,
  identifiantsRemis: null,
}

type Choix = Pick<MandatPret, 'redirection' | 'boiteDediee' | 'paiementExpres' | 'autreMandat' | 'origine' | 'curateur'> & {
  readonly quiPeutAgir: QuiPeutAgir
  readonly represente: boolean
}

/** Les conditions que les lignes et les clauses choisies font naître. */
export function conditionsDe(lignes: readonly LigneMandat[], choix: Choix): ReadonlySet<Condition> {
  const drapeaux = new Set(lignes.flatMap((ligne) => ligne.drapeaux))
  const payer = choix.paiementExpres && drapeaux.has('paiement')
  const redirection = choix.redirection || lignes.some(({ formalite }) => formalite === LIGNE_DE_REDIRECTION)
  const voulues: readonly (Condition | null)[] = [
    choix.quiPeutAgir,
    redirection ? 'redirection' : null,
    choix.boiteDediee ? 'boiteDediee' : 'sansBoiteDediee',
    payer ? 'paiementExpres' : 'sansPaiement',
    payer || drapeaux.has('rib') ? null : 'sansArgent',
    ...[...drapeaux].map((drapeau) => PAR_DRAPEAU[drapeau]),
    choix.autreMandat === '' ? null : 'autreMandat',
    choix.represente ? 'represente' : 'enPersonne',
    choix.curateur ? { ecran: 'curateurPresent' as const, papier: 'curateurAbsent' as const }[choix.curateur.signe] : null,
    choix.origine.type === 'neuf' ? null : choix.origine.type,
  ]
  return new Set(voulues.filter((condition) => condition !== null))
}

interface Noms {
  readonly mandant: string
  readonly aidant: string
  readonly structure: Structure
  readonly debut: JourCivil
  readonly echeance: JourCivil | null
  readonly representant: RepresentantLegal | null
  readonly curateur: Curateur | null
  readonly autreMandat: string
  readonly origine: Origine
}

/** Ce qui remplit les `{…}` des clauses. */
export function valeursDe({ structure, origine, ...noms }: Noms, modele: Modele): Readonly<Record<string, string>> {
  const { mots } = modele
  const ou = (texte: string | undefined): string => texte || mots.manquant
  const { representant } = noms
  return {
    mandant: ou(noms.mandant),
    aidant: ou(noms.aidant),
    structure: ou(structure.nom),
    telephone: ou(structure.telephone),
    contactDpo: structure.contactDpo === '' ? mots.dpoAbsent : structure.contactDpo,
    debut: enToutesLettres(noms.debut),
    echeance: noms.echeance === null ? mots.manquant : enToutesLettres(noms.echeance),
    representant: ou(representant?.nom),
    qualite: representant && estEtendu(modele) ? modele.mots.qualites[representant.qualite] : mots.manquant,
    curateur: ou(noms.curateur?.nom),
    autreMandat: ou(noms.autreMandat),
    numeroOrigine: origine.type === 'neuf' ? mots.manquant : origine.numero,
  }
}

/** La ligne « Signe en son nom : … », sous l'identité du mandant ; vide s'il signe lui-même, ou si le texte ne la connaît pas. */
export function lignesDuRepresentant(representant: RepresentantLegal | null, modele: Modele): readonly string[] {
  if (representant === null || !estEtendu(modele)) return []
  const { representation, qualites } = modele.mots
  return [remplir(representation, { representant: representant.nom, qualite: qualites[representant.qualite] })]
}

/** La matière d'un mandat prêt à signer : rien n'y manque. */
export function matiereDuMandat(pret: MandatPret, modele: Modele): Matiere {
  const { structure, aidant, quiPeutAgir } = pret.mandataire
  const { nom, lignes } = partieMandant(pret.mandant, modele.mots)
  return {
    mandant: { nom, lignes: [...lignes, ...lignesDuRepresentant(pret.representant, modele)] },
    representant: pret.representant?.nom ?? null,
    curateur: pret.curateur,
    mandataire: partieMandataire(structure, aidant, modele.mots),
    aidant: aidant.nom,
    lignes: pret.lignes,
    lieu: pret.lieuSignature,
    valeurs: valeursDe({ ...pret, mandant: nom, aidant: aidant.nom, structure }, modele),
    conditions: conditionsDe(pret.lignes, { ...pret, quiPeutAgir, represente: pret.representant !== null }),
  }
}
