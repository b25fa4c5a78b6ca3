import { echeance, type Duree } from '../duree/duree.ts'
import { parseJourTape, type JourCivil } from '../jour-civil.ts'
import type { CatalogueLu } from '../mandat/ligne.ts'
import type { LigneMandat, MandatPret } from '../mandat/mandat.ts'
import type { Structure } from '../mandat/parties.ts'
import type { Question, Refus, RefusDeChamp } from '../mandat/refus.ts'
import type { Modele } from '../modeles/modele.ts'
import { ok, type Result } from '../result.ts'
import type { Aidant } from '../structure.ts'
import { nombresSuspects } from '../texte/garde-fous.ts'
import type { Brouillon, Champ, DureeSaisie } from './brouillon.ts'
import { lireLignes } from './lire-lignes.ts'
import { lireAutreMandat, lireCapacite, lireMandant } from './lire-parties.ts'
import type { Noter } from './noter.ts'
import { lireChamp, MAXIMUM } from './parties-saisies.ts'

export interface Jugement {
  /** `null` tant qu'il reste un refus, ou une question que l'aidant n'a pas confirmée. */
  readonly pret: MandatPret | null
  readonly refus: readonly RefusDeChamp[]
  readonly questions: readonly Question[]
}

export interface Circonstances {
  readonly jour: JourCivil
  readonly aidant: Aidant
  readonly structure: Structure
  readonly modele: Modele
  /** Le catalogue de la structure. */
  readonly catalogue: CatalogueLu
  /** La structure demande que le curateur signe à côté. */
  readonly curateurSigne: boolean
  /** Le mandat qu'un avenant complète : son dernier jour, ou pourquoi il ne se complète plus. */
  readonly premier?: Result<JourCivil, Refus>
}

/** Un avenant vit dans le mandat qu'il complète : il ne lui survit pas (C. civ. 1193). Refuse `AvenantTropLong`. */
function lireFinDAvenant(fin: JourCivil, premier: Result<JourCivil, Refus>): Result<JourCivil, Refus> {
  if (!premier.ok) return premier
  return fin > premier.value ? { ok: false, refus: { type: 'AvenantTropLong', auPlusTard: premier.value } } : ok(fin)
}

function lireDuree({ type, jour }: DureeSaisie): Result<Duree, Refus> {
  if (type !== 'jusquAu') return ok({ type })
  const lu = parseJourTape(jour)
  return lu.ok ? ok({ type, jour: lu.value }) : lu
}

function lireLieu(texte: string): Result<string, Refus> {
  const lu = lireChamp(texte, MAXIMUM.lieu)
  return lu.ok && lu.value === '' ? { ok: false, refus: { type: 'LieuManquant' } } : lu
}

const estVide = (texte: string): boolean => texte.trim() === ''

/** Sans nom, commune ni téléphone, la personne ne saurait pas à qui dire « j'arrête » (C. civ. 2004). */
const lireStructure = (structure: Structure): Result<Structure, Refus> =>
  [structure.nom, structure.commune, structure.telephone].some(estVide)
    ? { ok: false, refus: { type: 'StructureIncomplete' } }
    : ok(structure)

const lireAidant = (aidant: Aidant): Result<Aidant, Refus> =>
  estVide(aidant.nom) ? { ok: false, refus: { type: 'AidantSansNom' } } : ok(aidant)

function textesLibres({ mandant, lignes, lieuSignature, autreMandat, representant, curateur }: Brouillon): readonly (readonly [Champ, string])[] {
  return [
    ['nom', mandant.nom],
    ['prenom', mandant.prenom],
    ['lieuNaissance', mandant.lieuNaissance],
    ['adresse', mandant.domicile === 'ccas' ? '' : mandant.adresse],
    ['representant', representant?.nom ?? ''],
    ['curateur', curateur?.nom ?? ''],
    ...lignes.flatMap(({ formalite, libre, precision }) => [
      [`organisme:${formalite}`, libre?.organisme ?? ''] as const,
      [`titre:${formalite}`, libre?.titre ?? ''] as const,
      [`precision:${formalite}`, precision] as const,
    ]),
    ['autreMandat', autreMandat],
    ['lieuSignature', lieuSignature],
  ]
}

/** Selon la MDPH, les deux parents signent le dossier d'un enfant (docs/sources.md) : la question se pose, la réponse leur revient. */
const unSeulParent = ({ representant }: Brouillon, lignes: readonly LigneMandat[] | null): boolean =>
  representant?.qualite === 'parent' && (lignes ?? []).some(({ organisme }) => organisme === 'mdph')

function questionsDe(brouillon: Brouillon, lignes: readonly LigneMandat[] | null, refuses: ReadonlySet<Champ>): readonly Question[] {
  const suspects: readonly Question[] = textesLibres(brouillon)
    .filter(([champ, texte]) => nombresSuspects(texte) && !refuses.has(champ))
    .map(([champ]) => ({ champ, type: 'NombreSuspect' }))
  const parents: readonly Question[] = unSeulParent(brouillon, lignes) ? [{ champ: 'representant', type: 'DeuxParents' }] : []
  return [...suspects, ...parents].filter(({ champ }) => !brouillon.nombresConfirmes.includes(champ))
}

/** Tout ce qui est tapé, lu une fois ; ce qui ne se lit pas est `null`, son refus noté. */
function lireTout(brouillon: Brouillon, { jour, aidant, structure, catalogue, curateurSigne, premier }: Circonstances, noter: Noter) {
  const mandant = lireMandant(brouillon.mandant, jour, noter)
  const capacite = lireCapacite(brouillon, { mandant, jour, curateurSigne }, noter)
  const duree = noter('duree', lireDuree(brouillon.duree))
  const choisie = duree === null ? null : noter('duree', echeance(jour, duree))
  const fin = choisie === null || premier === undefined ? choisie : noter('duree', lireFinDAvenant(choisie, premier))
  const lignes = lireLignes(brouillon, { catalogue, debut: jour, fin }, noter)
  return {
    mandant,
    capacite,
    duree,
    fin,
    lignes,
    autreMandat: noter('autreMandat', lireAutreMandat(brouillon)),
    lieuSignature: noter('lieuSignature', lireLieu(brouillon.lieuSignature)),
    structure: noter('mandataire', lireStructure(structure)),
    aidant: noter('mandataire', lireAidant(aidant)),
  }
}

/**
 * Juge tout le brouillon d'un coup et rend le mandat prêt à signer, ou chaque refus à côté de son champ.
 * Un mandat est spécial (C. civ. 1987) et dure douze mois au plus ; le mandant garde sa capacité, ou son représentant signe en
 * son nom (C. civ. 414 et s.).
 */
export function jugerBrouillon(brouillon: Brouillon, circonstances: Circonstances): Jugement {
  const refus: RefusDeChamp[] = []
  const { mandant, capacite, duree, fin, lignes, autreMandat, lieuSignature, structure, aidant } = lireTout(brouillon, circonstances, (champ, lu) => {
    if (lu.ok) return lu.value
    refus.push({ champ, refus: lu.refus })
    return null
  })
  const questions = questionsDe(brouillon, lignes, new Set(refus.map(({ champ }) => champ)))
  if (refus.length > 0 || questions.length > 0) return { pret: null, refus, questions }
  if (!mandant || !capacite || !duree || !fin || !lignes || autreMandat === null || !lieuSignature || !structure || !aidant) {
    return { pret: null, refus, questions }
  }
  const { seance, quiPeutAgir, redirection, boiteDediee, origine } = brouillon
  // Sans ligne qui fasse payer, l'accord n'a pas d'objet : il ne s'imprime ni ne se garde.
  const paiementExpres = brouillon.paiementExpres && lignes.some(({ drapeaux }) => drapeaux.includes('paiement'))
  const mandataire = { structure, aidant: { id: aidant.id, nom: aidant.nom, fonction: aidant.fonction }, quiPeutAgir }
  const temps = { debut: circonstances.jour, duree, echeance: fin }
  const clauses = { redirection, boiteDediee, paiementExpres, autreMandat, origine }
  const pret = { seance, modele: circonstances.modele.id, mandant, mandataire, ...capacite, lignes, ...temps, ...clauses, lieuSignature }
  return { pret, refus, questions }
}
