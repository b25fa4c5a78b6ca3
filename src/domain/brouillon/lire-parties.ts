import { ageAu, examinerProtection, type Protection } from '../capacite/mesure-de-protection.ts'
import type { JourCivil } from '../jour-civil.ts'
import type { Curateur, Mandant, RepresentantLegal } from '../mandat/parties.ts'
import type { Refus } from '../mandat/refus.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Brouillon, Champ, MandantSaisi } from './brouillon.ts'
import type { Noter } from './noter.ts'
import { assemblerNom, lireChamp, MAXIMUM, parseDomicile, parseIdentite, parseNaissance, parseNom } from './parties-saisies.ts'

/** Le mandant, ou `null` s'il y manque quelque chose : chaque refus est noté à son champ. */
export function lireMandant(saisi: MandantSaisi, jour: JourCivil, noter: Noter): Mandant | null {
  const nomLu = noter('nom', parseNom(saisi.nom))
  const prenomLu = noter('prenom', parseNom(saisi.prenom))
  const nom = nomLu === null || prenomLu === null ? null : noter('nom', assemblerNom(nomLu, prenomLu))
  const lieu = noter('lieuNaissance', lireChamp(saisi.lieuNaissance, MAXIMUM.lieu))
  const naissance = noter('naissance', parseNaissance(saisi.naissance, saisi.dateNaissance, lieu ?? '', jour))
  const domicile = noter('adresse', parseDomicile(saisi.domicile, saisi.adresse))
  const identite = noter('identite', parseIdentite(saisi.identite))
  if (nom === null || lieu === null || naissance === null || domicile === null || identite === null) return null
  return { civilite: saisi.civilite, nom, naissance, domicile, identite }
}

/** Le nom de quelqu'un d'autre que le mandant, d'un seul tenant ; `absent` s'il n'y a pas une lettre. */
function lireNomEntier(texte: string, absent: Refus): Result<string, Refus> {
  const lu = lireChamp(texte, MAXIMUM.nom)
  return lu.ok && !/\p{L}/u.test(lu.value) ? refuse(absent) : lu
}

export interface Capacite {
  readonly protection: Protection
  readonly representant: RepresentantLegal | null
  readonly curateur: Curateur | null
}

function lireRepresentant({ representant }: Brouillon, noter: Noter): RepresentantLegal | null {
  if (representant === null) return null
  const nom = noter('representant', lireNomEntier(representant.nom, { type: 'RepresentantSansNom' }))
  return { nom: nom ?? '', qualite: representant.qualite }
}

/** Le curateur ne se demande que sous curatelle, et si la structure l'a choisi (C. civ. 467 ; docs/sources.md). */
function lireCurateur({ protection, curateur }: Brouillon, curateurSigne: boolean, noter: Noter): Curateur | null {
  if (!curateurSigne || protection !== 'curatelle') return null
  if (curateur === null) return noter('curateur', refuse({ type: 'CurateurNonIndique' }))
  const nom = noter('curateur', lireNomEntier(curateur.nom, { type: 'CurateurSansNom' }))
  return nom === null ? null : { nom, signe: curateur.present ? 'ecran' : 'papier' }
}

const A_LA_QUESTION: readonly Refus['type'][] = ['ProtectionNonDemandee', 'ProtectionInconnue', 'RepresentantSigne']

interface Cadre {
  readonly mandant: Mandant | null
  readonly jour: JourCivil
  readonly curateurSigne: boolean
}

/** Qui signe, et sous quelle mesure ; les refus sont notés. `null` si la personne ne peut pas signer ainsi. */
export function lireCapacite(brouillon: Brouillon, { mandant, jour, curateurSigne }: Cadre, noter: Noter): Capacite | null {
  const representant = lireRepresentant(brouillon, noter)
  const curateur = lireCurateur(brouillon, curateurSigne, noter)
  const age = mandant === null ? 'inconnu' : ageAu(mandant.naissance, jour)
  const lue = examinerProtection({ reponse: brouillon.protection, age, qualite: representant?.qualite ?? null })
  const champ: Champ = lue.ok || A_LA_QUESTION.includes(lue.refus.type) ? 'protection' : 'representant'
  const protection = noter(champ, lue)
  return protection === null ? null : { protection, representant, curateur }
}

/** À qui la personne a déjà confié la même chose (C. civ. 2006) ; vide si à personne. */
export const lireAutreMandat = ({ autreMandat }: Brouillon): Result<string, Refus> => {
  const lu = lireChamp(autreMandat, MAXIMUM.autreMandat)
  return lu.ok ? ok(lu.value) : lu
}
