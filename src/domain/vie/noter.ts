import type { AidantId } from '../ids.ts'
import type { Instant, JourCivil } from '../jour-civil.ts'
import { peut, type Acte } from '../mandat/cycle-de-vie.ts'
import type { MandatSigne } from '../mandat/mandat.ts'
import type { Refus } from '../mandat/refus.ts'
import { statutAu } from '../mandat/statut.ts'
import { ok, refuse, type Result } from '../result.ts'
import { lireChamp } from '../brouillon/parties-saisies.ts'
import { deplier } from '../texte/garde-fous.ts'
import { estEnAttenteDuCurateur } from '../capacite/attente-du-curateur.ts'
import type { Fin } from './fin.ts'
import { lignesArretees, lignesImprimees } from './lignes.ts'
import { finiLe } from './renouveler.ts'
import type { ActeNote, Appel, CodeRecu, EtatDeLigne, Suivi } from './suivi.ts'

/** Le mandat, ce qui y a mis fin, ce qui est noté, et le jour où l'on note. */
export interface Vie {
  readonly mandat: MandatSigne
  readonly fins: readonly Fin[]
  readonly suivi: Suivi
  readonly jour: JourCivil
}

/** Quelques mots : assez pour le compte rendu, pas pour un dossier. */
const MAXIMUM_DE_MOTS = 240

// « code 483920 », « codes reçus : 48 39 20 » ; le code postal et le code d'un formulaire écrit en toutes lettres passent.
const CODE = /\bcodes?\b(?!\s+postal)[^.;]{0,24}?\d(?:[ .-]?\d){3,7}(?!\d)/iu

// « code reçu le 14/09/2026 » ne dit pas le code.
const DATE = /\b(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.]20\d\d\b|\b(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c)\p{L}*\.? 20\d\d\b/giu

/** Quelques mots, ou rien. Refuse `CodeRefuse`, `SensDeLectureForce` et les refus du texte libre (NIR, IBAN, mot de passe, trop long). */
function lireNote(texte: string): Result<string, Refus> {
  const lu = lireChamp(texte, MAXIMUM_DE_MOTS)
  return lu.ok && CODE.test(deplier(lu.value).replace(DATE, '')) ? refuse({ type: 'CodeRefuse' }) : lu
}

/** Quelques mots gardés. Refuse `QuoiManquant` et ce que refuse une note. */
export function lireMots(texte: string): Result<string, Refus> {
  const lu = lireNote(texte)
  return lu.ok && lu.value === '' ? refuse({ type: 'QuoiManquant' }) : lu
}

/** Refuse ce que la table refuse à cet acte ce jour-là. */
export function permettre(acte: Acte, { mandat, fins, jour }: Vie): Result<null, Refus> {
  const refus = peut(acte, statutAu(mandat, fins, jour))
  return refus === null ? ok(null) : refuse(refus)
}

/** Refuse ce que la table refuse à « agir », `CurateurAttendu`, `LigneInconnue` et `LigneDejaArretee`. */
export function permettreSurLigne(vie: Vie, ligne: number): Result<null, Refus> {
  const lu = permettre('agir', vie)
  if (!lu.ok) return lu
  if (estEnAttenteDuCurateur(vie.mandat, vie.suivi)) return refuse({ type: 'CurateurAttendu' })
  if (!vie.mandat.lignes[ligne - 1]) return refuse({ type: 'LigneInconnue', ligne })
  return lignesArretees(vie.mandat.id, vie.fins).has(ligne) ? refuse({ type: 'LigneDejaArretee', ligne }) : ok(null)
}

/** Ce qui s'est fait ce jour-là sur cette ligne entrait-il dans le mandat ? Refuse `LigneInconnue` et `ActeHorsMandat`. */
function dansLeMandat({ mandat, fins, jour }: Vie, ligne: number, le: JourCivil): Result<null, Refus> {
  if (!mandat.lignes[ligne - 1]) return refuse({ type: 'LigneInconnue', ligne })
  const fin = finiLe(mandat, fins)
  const arretee = lignesArretees(mandat.id, fins).get(ligne) ?? fin
  const dernier = [fin, arretee, mandat.echeance, jour].reduce((tot, autre) => (autre < tot ? autre : tot))
  return le < mandat.debut || le > dernier ? refuse({ type: 'ActeHorsMandat' }) : ok(null)
}

const avecLigne = (suivi: Suivi, ligne: number, etat: EtatDeLigne): Suivi => ({ ...suivi, lignes: suivi.lignes.with(ligne - 1, etat) })

/**
 * Où en est une ligne. « À faire » et « en attente » demandent un mandat qui vaut ; « accomplie » et « abandonnée » se notent
 * aussi après la fin, à une date où il valait. Refuse `AttenteDejaPassee`, `QuoiManquant` (abandon sans motif, attente
 * « autre » sans mots), les refus du texte libre, `ActeHorsMandat` et ce que la table refuse.
 */
export function noterEtat(vie: Vie, ligne: number, etat: EtatDeLigne): Result<Suivi, Refus> {
  switch (etat.type) {
    case 'aFaire':
    case 'enAttente':
      return noterAttente(vie, ligne, etat)
    case 'accomplie':
    case 'abandonnee':
      return noterIssue(vie, ligne, etat)
  }
}

function noterAttente(vie: Vie, ligne: number, etat: EtatDeLigne & { type: 'aFaire' | 'enAttente' }): Result<Suivi, Refus> {
  const lu = permettreSurLigne(vie, ligne)
  if (!lu.ok) return lu
  if (etat.type === 'aFaire') return ok(avecLigne(vie.suivi, ligne, { type: 'aFaire' }))
  const { raison, jusquAu } = etat
  const note = raison === 'autre' ? lireMots(etat.note) : lireNote(etat.note)
  if (!note.ok) return note
  if (jusquAu < vie.jour) return refuse({ type: 'AttenteDejaPassee' })
  return ok(avecLigne(vie.suivi, ligne, { type: 'enAttente', raison, note: note.value, jusquAu }))
}

function noterIssue(vie: Vie, ligne: number, etat: EtatDeLigne & { type: 'accomplie' | 'abandonnee' }): Result<Suivi, Refus> {
  const lu = permettre('noter', vie)
  if (!lu.ok) return lu
  const permis = dansLeMandat(vie, ligne, etat.le)
  if (!permis.ok) return permis
  if (etat.type === 'accomplie') return ok(avecLigne(vie.suivi, ligne, { type: 'accomplie', le: etat.le }))
  const pourquoi = lireMots(etat.pourquoi)
  return pourquoi.ok ? ok(avecLigne(vie.suivi, ligne, { type: 'abandonnee', le: etat.le, pourquoi: pourquoi.value })) : pourquoi
}

interface Auteur {
  readonly par: AidantId
  readonly a: Instant
}
export interface ActeSaisi {
  readonly ligne: number
  readonly le: JourCivil
  readonly quoi: string
  /** Comment le code a été reçu ; jamais le code. `null` : il n'y en a pas eu. */
  readonly code: CodeRecu | null
}

/** Ajoute ce qui a été fait (C. civ. 1993). Refuse `QuoiManquant`, les refus du texte libre, `ActeHorsMandat`, `LigneInconnue` et la table. */
export function noterActe(vie: Vie, { ligne, le, quoi, code }: ActeSaisi, { par, a }: Auteur): Result<Suivi, Refus> {
  const lu = permettre('noter', vie)
  if (!lu.ok) return lu
  const permis = dansLeMandat(vie, ligne, le)
  if (!permis.ok) return permis
  const mots = lireMots(quoi)
  if (!mots.ok) return mots
  const acte: ActeNote = { ligne, le, a, quoi: mots.value, code, par }
  return ok({ ...vie.suivi, actes: [...vie.suivi.actes, acte] })
}

export interface AppelSaisi {
  /** Son nom, tel qu'au mandat. */
  readonly organisme: string
  readonly le: JourCivil
  readonly reponse: string
}

/** Ajoute un appel. Refuse `OrganismeHorsMandat`, `ActeHorsMandat`, `QuoiManquant`, les refus du texte libre et la table. */
export function noterAppel(vie: Vie, { organisme, le, reponse }: AppelSaisi, { par, a }: Auteur): Result<Suivi, Refus> {
  const lu = permettre('noter', vie)
  if (!lu.ok) return lu
  const lignes = lignesImprimees(vie.mandat).flatMap(({ nomOrganisme }, rang) => (nomOrganisme === organisme ? [rang + 1] : []))
  if (lignes.length === 0) return refuse({ type: 'OrganismeHorsMandat' })
  if (!lignes.some((ligne) => dansLeMandat(vie, ligne, le).ok)) return refuse({ type: 'ActeHorsMandat' })
  const mots = lireMots(reponse)
  if (!mots.ok) return mots
  const appel: Appel = { organisme, le, a, reponse: mots.value, par }
  return ok({ ...vie.suivi, appels: [...vie.suivi.appels, appel] })
}
