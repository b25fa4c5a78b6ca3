import { examinerProtection } from '../capacite/mesure-de-protection.ts'
import { echeance, type Duree } from '../duree/duree.ts'
import { parseJourTape, type JourCivil } from '../jour-civil.ts'
import type { Modele } from '../modeles/modele.ts'
import { ok, type Result } from '../result.ts'
import type { Aidant } from '../structure.ts'
import { lireTexteLibre, nombresSuspects } from '../texte/garde-fous.ts'
import type { Brouillon, Champ, DureeSaisie, LigneSaisie } from './brouillon.ts'
import { ligneDuCatalogue } from '../mandat/ligne.ts'
import type { LigneMandat, MandatPret } from '../mandat/mandat.ts'
import type { Mandant, Structure } from '../mandat/parties.ts'
import { assemblerNom, MAXIMUM, parseDomicile, parseIdentite, parseNaissance, parseNom } from './parties-saisies.ts'
import type { Question, Refus, RefusDeChamp } from '../mandat/refus.ts'

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
}

/** Note chaque refus à côté de son champ, et rend la valeur quand il n'y en a pas. */
type Noter = <T>(champ: Champ, lu: Result<T, Refus>) => T | null

function lireMandant({ mandant: saisi }: Brouillon, jour: JourCivil, noter: Noter): Mandant | null {
  const nomLu = noter('nom', parseNom(saisi.nom))
  const prenomLu = noter('prenom', parseNom(saisi.prenom))
  const nom = nomLu === null || prenomLu === null ? null : noter('nom', assemblerNom(nomLu, prenomLu))
  const lieu = noter('lieuNaissance', lireTexteLibre(saisi.lieuNaissance, MAXIMUM.lieu))
  const naissance = noter('naissance', parseNaissance(saisi.naissance, saisi.dateNaissance, lieu ?? '', jour))
  const domicile = noter('adresse', parseDomicile(saisi.domicile, saisi.adresse))
  const identite = noter('identite', parseIdentite(saisi.identite))
  if (nom === null || lieu === null || naissance === null || domicile === null || identite === null) return null
  return { civilite: saisi.civilite, nom, naissance, domicile, identite }
}

function lireLigne({ formalite, precision }: LigneSaisie, noter: Noter): LigneMandat | null {
  const champ: Champ = `precision:${formalite}`
  const texte = noter(champ, lireTexteLibre(precision, MAXIMUM.precision))
  const ligne = ligneDuCatalogue(formalite, texte ?? '')
  if (ligne === null) return noter(champ, { ok: false, refus: { type: 'FormaliteInconnue' } })
  // Identité numérique : la personne agit elle-même, en face à face ou par biométrie ; aucun mandat ne peut la remplacer.
  if (ligne.drapeaux.includes('nonDelegable')) return noter(champ, { ok: false, refus: { type: 'FormaliteNonDelegable' } })
  return texte === null ? null : ligne
}

function lireLignes({ lignes }: Brouillon, noter: Noter): readonly LigneMandat[] | null {
  if (lignes.length === 0) return noter('lignes', { ok: false, refus: { type: 'AucuneFormalite' } })
  const lues = lignes.map((ligne) => lireLigne(ligne, noter))
  return lues.every((ligne) => ligne !== null) ? lues : null
}

function lireDuree({ type, jour }: DureeSaisie): Result<Duree, Refus> {
  if (type !== 'jusquAu') return ok({ type })
  const lu = parseJourTape(jour)
  return lu.ok ? ok({ type, jour: lu.value }) : lu
}

function lireLieu(texte: string): Result<string, Refus> {
  const lu = lireTexteLibre(texte, MAXIMUM.lieu)
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

function textesLibres({ mandant, lignes, lieuSignature }: Brouillon): readonly (readonly [Champ, string])[] {
  return [
    ['nom', mandant.nom],
    ['prenom', mandant.prenom],
    ['lieuNaissance', mandant.lieuNaissance],
    ['adresse', mandant.domicile === 'ccas' ? '' : mandant.adresse],
    ...lignes.map(({ formalite, precision }) => [`precision:${formalite}`, precision] as const),
    ['lieuSignature', lieuSignature],
  ]
}

const questionsDe = (brouillon: Brouillon, refuses: ReadonlySet<Champ>): readonly Question[] =>
  textesLibres(brouillon)
    .filter(([champ, texte]) => nombresSuspects(texte) && !refuses.has(champ) && !brouillon.nombresConfirmes.includes(champ))
    .map(([champ]) => ({ champ, type: 'NombreSuspect' }))

/**
 * Juge tout le brouillon d'un coup et rend le mandat prêt à signer, ou chaque refus à côté de son champ.
 * Un mandat est spécial (C. civ. 1987) et dure douze mois au plus ; le mandant garde sa capacité (C. civ. 414 et s.).
 */
export function jugerBrouillon(brouillon: Brouillon, { jour, aidant, structure, modele }: Circonstances): Jugement {
  const refus: RefusDeChamp[] = []
  const noter: Noter = (champ, lu) => {
    if (lu.ok) return lu.value
    refus.push({ champ, refus: lu.refus })
    return null
  }
  const mandant = lireMandant(brouillon, jour, noter)
  const protection = noter('protection', examinerProtection(brouillon.protection))
  const lignes = lireLignes(brouillon, noter)
  const duree = noter('duree', lireDuree(brouillon.duree))
  const fin = duree === null ? null : noter('duree', echeance(jour, duree))
  const lieuSignature = noter('lieuSignature', lireLieu(brouillon.lieuSignature))
  const structureLue = noter('mandataire', lireStructure(structure))
  const aidantLu = noter('mandataire', lireAidant(aidant))
  const questions = questionsDe(brouillon, new Set(refus.map(({ champ }) => champ)))
  if (!mandant || !protection || !lignes || !duree || !fin || !lieuSignature || !structureLue || !aidantLu || questions.length > 0) {
    return { pret: null, refus, questions }
  }
  const { seance, quiPeutAgir, redirection, boiteDediee, paiementExpres, autreMandat, origine } = brouillon
  const representant = { id: aidantLu.id, nom: aidantLu.nom, fonction: aidantLu.fonction }
  const mandataire = { structure: structureLue, aidant: representant, quiPeutAgir }
  const temps = { debut: jour, duree, echeance: fin }
  const clauses = { redirection, boiteDediee, paiementExpres, autreMandat, representant: null, curateur: null, origine }
  const pret = { seance, modele: modele.id, mandant, mandataire, protection, lignes, ...temps, ...clauses, lieuSignature }
  return { pret, refus, questions }
}
