import { enToutesLettres, type JourCivil } from '../jour-civil.ts'
import type { LigneMandat, MandatPret } from '../mandat/mandat.ts'
import { nomAffiche, type Domicile, type IdentiteVue, type Mandant, type Naissance, type Structure } from '../mandat/parties.ts'
import type { Condition, Modele, Mots } from './modele.ts'
import { remplir } from './remplir.ts'

/** Ce dont le document parle, en phrases prêtes : rempli depuis un mandat prêt, ou, avec des trous, depuis un brouillon. */
export interface Matiere {
  readonly mandant: { readonly nom: string; readonly lignes: readonly string[] }
  readonly mandataire: { readonly nom: string; readonly lignes: readonly string[] }
  readonly aidant: string
  readonly lignes: readonly LigneMandat[]
  readonly lieu: string
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

/** Les conditions que les lignes et les clauses choisies font naître. */
export function conditionsDe(
  lignes: readonly LigneMandat[],
  choix: { readonly quiPeutAgir: 'toutAidant' | 'cetAidant'; readonly redirection: boolean },
): ReadonlySet<Condition> {
  const a = (drapeau: 'sante' | 'rib'): boolean => lignes.some((ligne) => ligne.drapeaux.includes(drapeau))
  const conditions = new Set<Condition>([choix.quiPeutAgir])
  if (choix.redirection || lignes.some(({ formalite }) => formalite === LIGNE_DE_REDIRECTION)) conditions.add('redirection')
  if (a('sante')) conditions.add('sante')
  conditions.add(a('rib') ? 'rib' : 'sansArgent')
  return conditions
}

interface Noms {
  readonly mandant: string
  readonly aidant: string
  readonly structure: Structure
  readonly debut: JourCivil
  readonly echeance: JourCivil | null
}

/** Ce qui remplit les `{…}` des clauses. */
export function valeursDe({ mandant, aidant, structure, debut, echeance }: Noms, mots: Mots): Readonly<Record<string, string>> {
  const ou = (texte: string): string => (texte === '' ? mots.manquant : texte)
  return {
    mandant: ou(mandant),
    aidant: ou(aidant),
    structure: ou(structure.nom),
    telephone: ou(structure.telephone),
    contactDpo: structure.contactDpo === '' ? mots.dpoAbsent : structure.contactDpo,
    debut: enToutesLettres(debut),
    echeance: echeance === null ? mots.manquant : enToutesLettres(echeance),
  }
}

/** La matière d'un mandat prêt à signer : rien n'y manque. */
export function matiereDuMandat(pret: MandatPret, { mots }: Modele): Matiere {
  const { structure, aidant } = pret.mandataire
  const mandant = partieMandant(pret.mandant, mots)
  return {
    mandant,
    mandataire: partieMandataire(structure, aidant, mots),
    aidant: aidant.nom,
    lignes: pret.lignes,
    lieu: pret.lieuSignature,
    valeurs: valeursDe({ mandant: mandant.nom, aidant: aidant.nom, structure, debut: pret.debut, echeance: pret.echeance }, mots),
    conditions: conditionsDe(pret.lignes, { quiPeutAgir: pret.mandataire.quiPeutAgir, redirection: pret.redirection }),
  }
}
