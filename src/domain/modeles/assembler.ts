import { enToutesLettres, type JourCivil } from '../jour-civil.ts'
import type { LigneMandat } from '../mandat/mandat.ts'
import { numeroter } from '../mandat/numeroter.ts'
import type { SignatureApposee, Signatures } from '../signature/signature.ts'
import type { Bloc, CadreDeSignature, Contenu, GroupeDeFormalites } from './bloc.ts'
import type { Matiere } from './matiere.ts'
import { estEtendu, type Alinea, type Clause, type Condition, type Modele, type Mots } from './modele.ts'
import { remplir } from './remplir.ts'

/** Ce qu'un mandat reçoit en étant signé ; `null` tant qu'il ne l'est pas. */
export interface Apposition {
  readonly numero: string | null
  readonly signeLe: JourCivil | null
  readonly signatures: Signatures | null
  /** Huit chiffres hexadécimaux de la tête du journal, imprimés avec le numéro (ADR 0012). */
  readonly teteJournal?: string
}

export const RIEN_D_APPOSE: Apposition = { numero: null, signeLe: null, signatures: null }

/** Le texte de l'alinéa, ou `null` si sa condition n'est pas remplie. */
export const texteSi = (alinea: Alinea, conditions: ReadonlySet<Condition>): string | null =>
  typeof alinea === 'string' ? alinea : conditions.has(alinea.si) ? alinea.texte : null

/** « tous les trois mois, 4 fois au plus » : le premier texte ne dit que le rythme ordinaire. */
function rythmeDe({ recurrence, rythme }: LigneMandat, modele: Modele): string {
  const ordinaire = modele.mots.recurrences[recurrence]
  if (!estEtendu(modele)) return ordinaire
  const { fois, jusquAu } = modele.mots.rythme
  const borne =
    rythme.type === 'fois'
      ? remplir(fois, { nombre: String(rythme.nombre) })
      : rythme.type === 'jusquAu'
        ? remplir(jusquAu, { jour: enToutesLettres(rythme.jour) })
        : ''
  return [ordinaire, borne].filter((texte) => texte !== '').join(', ')
}

function detailsDe(ligne: LigneMandat, modele: Modele): readonly string[] {
  const { mots } = modele
  const details = [rythmeDe(ligne, modele), ...ligne.drapeaux.map((drapeau) => mots.drapeaux[drapeau] ?? '')]
  if (ligne.precision !== '') details.push(remplir(mots.precision, { precision: ligne.precision }))
  return details.filter((detail) => detail !== '')
}

/** Les lignes rangées par organisme, dans l'ordre où chacun paraît, numérotées d'un bout à l'autre du mandat. */
export function grouper(lignes: readonly LigneMandat[], modele: Modele): readonly GroupeDeFormalites[] {
  const numerotees = numeroter(lignes)
  const premieres = numerotees.filter(({ ligne }, rang) => ligne.organisme !== numerotees[rang - 1]?.ligne.organisme)
  return premieres.map(({ ligne: { organisme, nomOrganisme, teleservice, adresse } }) => ({
    organisme: nomOrganisme,
    teleservice: [teleservice, adresse].filter((texte) => texte !== '').join(' · '),
    lignes: numerotees
      .filter(({ ligne }) => ligne.organisme === organisme)
      .map(({ numero, ligne }) => ({ numero, titre: ligne.titre, details: detailsDe(ligne, modele) })),
  }))
}

function contenuDe(clause: Clause, matiere: Matiere, modele: Modele): readonly Contenu[] {
  const contenu: Contenu[] = []
  for (const alinea of clause.alineas) {
    const brut = texteSi(alinea, matiere.conditions)
    if (brut === null) continue
    if (brut === '{formalites}') {
      contenu.push({ type: 'formalites', groupes: grouper(matiere.lignes, modele) })
      continue
    }
    const texte = remplir(brut.replace(/^- /, ''), matiere.valeurs)
    const dernier = contenu.at(-1)
    if (!brut.startsWith('- ')) contenu.push({ type: 'paragraphe', texte })
    else if (dernier?.type === 'liste') contenu.splice(-1, 1, { type: 'liste', elements: [...dernier.elements, texte] })
    else contenu.push({ type: 'liste', elements: [texte] })
  }
  return contenu
}

const clausesDe = (modele: Modele, matiere: Matiere): readonly Bloc[] =>
  modele.clauses
    .map((clause) => ({ titre: clause.titre, contenu: contenuDe(clause, matiere, modele) }))
    .filter(({ contenu }) => contenu.length > 0)
    .map(({ titre, contenu }, rang) => ({ type: 'clause', numero: rang + 1, titre, contenu }))

function cadre(role: string, nom: string, signature: SignatureApposee | undefined, jour: string, { mentions }: Mots): CadreDeSignature {
  if (signature === undefined) return { role, nom, mention: mentions.aSigner, alternative: '', trace: null, nomEcrit: null }
  if (signature.type === 'nomEcrit') {
    return { role, nom, mention: remplir(mentions.nomEcrit, { jour }), alternative: '', trace: null, nomEcrit: signature.nom }
  }
  return {
    role,
    nom,
    mention: remplir(mentions.trace, { jour }),
    alternative: remplir(mentions.alternative, { nom, jour }),
    trace: signature.traits,
    nomEcrit: null,
  }
}

/** Le mandant ou son représentant, le curateur s'il en faut un, l'aidant : dans l'ordre où l'on signe. */
function cadresDe(modele: Modele, { mandant, representant, curateur, aidant }: Matiere, signatures: Signatures | null, jour: string): readonly CadreDeSignature[] {
  const { mots, signature } = modele
  const deLAidant = cadre(signature.aidant, aidant, signatures?.aidant, jour, mots)
  const duMandant = cadre(signature.mandant, mandant.nom, signatures?.mandant, jour, mots)
  if (!estEtendu(modele)) return [duMandant, deLAidant]
  const { signature: roles } = modele
  const auNomDe = remplir(roles.representant, { mandant: mandant.nom })
  const premier = representant === null ? duMandant : cadre(auNomDe, representant, signatures?.mandant, jour, mots)
  if (curateur === null) return [premier, deLAidant]
  const duCurateur = cadre(roles.curateur, curateur.nom, signatures?.curateur ?? undefined, jour, mots)
  const second = curateur.signe === 'papier' ? { ...duCurateur, mention: modele.mots.mentions.papierAttendu } : duCurateur
  return [premier, second, deLAidant]
}

/** Un mandat se regarde d'abord pour savoir s'il vaut encore : son dernier jour est en tête de page. */
const dernierJour = ({ valeurs }: Matiere, mots: Mots): string => {
  const jour = valeurs['echeance'] ?? mots.manquant
  return jour === mots.manquant ? jour : remplir(mots.inclus, { jour })
}

/** Assemble les blocs : une seule suite pour l'aperçu, le PDF et l'empreinte (ADR 0004). */
export function assembler(modele: Modele, matiere: Matiere, { numero, signeLe, signatures, teteJournal }: Apposition): readonly Bloc[] {
  const { mots, signature } = modele
  const jour = signeLe === null ? mots.manquant : enToutesLettres(signeLe)
  return [
    { type: 'titre', texte: modele.titre, sousTitre: modele.sousTitre },
    {
      type: 'reference',
      lignes: [
        { terme: mots.reference.numero, texte: numero ?? mots.manquant },
        { terme: mots.reference.date, texte: jour },
        { terme: mots.reference.echeance, texte: dernierJour(matiere, mots) },
        { terme: mots.reference.telephone, texte: matiere.valeurs['telephone'] ?? mots.manquant },
        ...(teteJournal === undefined ? [] : [{ terme: mots.reference.journal, texte: teteJournal }]),
        { terme: mots.reference.texte, texte: modele.id },
      ],
    },
    {
      type: 'parties',
      parties: [
        { role: mots.roles.mandant, ...matiere.mandant },
        { role: mots.roles.mandataire, ...matiere.mandataire },
      ],
    },
    ...clausesDe(modele, matiere),
    {
      type: 'signatures',
      lieuEtDate: remplir(mots.faitA, { lieu: matiere.lieu === '' ? mots.manquant : matiere.lieu, jour }),
      exemplaires: signature.exemplaires,
      cadres: cadresDe(modele, matiere, signatures, jour),
    },
    { type: 'mention', texte: modele.mention },
  ]
}
