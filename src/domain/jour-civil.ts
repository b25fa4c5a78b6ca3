import { ok, refuse, type Result } from './result.ts'

declare const marque: unique symbol

/** Un jour du calendrier civil, sans heure ni fuseau : `'2026-09-14'` (ADR 0001). */
export type JourCivil = string & { readonly [marque]: 'JourCivil' }

/** Un instant UTC ISO 8601, rendu par le port `Clock` : `'2026-09-14T08:31:02.120Z'`. */
export type Instant = string & { readonly [marque]: 'Instant' }

export type RefusJour = { readonly type: 'JourInvalide' }

interface Parties {
  readonly annee: number
  readonly mois: number
  readonly jour: number
}

const FORME = /^(\d{4})-(\d{2})-(\d{2})$/
const MOIS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']

const estBissextile = (annee: number): boolean => (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0

const joursDuMois = (annee: number, mois: number): number =>
  mois === 2 ? (estBissextile(annee) ? 29 : 28) : [4, 6, 9, 11].includes(mois) ? 30 : 31

const enParties = (jour: JourCivil): Parties => ({
  annee: Number(jour.slice(0, 4)),
  mois: Number(jour.slice(5, 7)),
  jour: Number(jour.slice(8, 10)),
})

const deParties = ({ annee, mois, jour }: Parties): JourCivil =>
  `${String(annee).padStart(4, '0')}-${String(mois).padStart(2, '0')}-${String(jour).padStart(2, '0')}` as JourCivil

/** Lit `AAAA-MM-JJ`. Refuse `JourInvalide` si la forme ou le jour n'existe pas (31 février). */
export function parseJourCivil(texte: string): Result<JourCivil, RefusJour> {
  const lu = FORME.exec(texte)
  if (!lu) return refuse({ type: 'JourInvalide' })
  const [annee, mois, jour] = [Number(lu[1]), Number(lu[2]), Number(lu[3])]
  if (annee < 1 || mois < 1 || mois > 12 || jour < 1 || jour > joursDuMois(annee, mois)) return refuse({ type: 'JourInvalide' })
  return ok(texte as JourCivil)
}

/** Lit ce qu'une personne tape : `14/9/2026`, `14.09.2026`, `14 09 2026`, `14092026` ou `2026-09-14`. */
export function parseJourTape(texte: string): Result<JourCivil, RefusJour> {
  const net = texte.trim()
  if (FORME.test(net)) return parseJourCivil(net)
  const lu = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/.exec(net) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(net)
  if (!lu) return refuse({ type: 'JourInvalide' })
  return parseJourCivil(deParties({ annee: Number(lu[3]), mois: Number(lu[2]), jour: Number(lu[1]) }))
}

/** Le jour de l'instant pour quelqu'un qui lit l'heure avec ce décalage (minutes à ajouter à UTC). */
export function jourDe(instant: Instant, decalageMinutes: number): JourCivil {
  const local = new Date(Date.parse(instant) + decalageMinutes * 60_000)
  return local.toISOString().slice(0, 10) as JourCivil
}

/** Marque un texte ISO comme `Instant`. Réservé au port `Clock` et à la lecture du coffre. */
export function parseInstant(texte: string): Result<Instant, RefusJour> {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(texte) ? ok(texte as Instant) : refuse({ type: 'JourInvalide' })
}

/** Nombre négatif, nul ou positif, comme le veut `Array.sort`. */
export const comparerJours = (a: JourCivil, b: JourCivil): number => (a < b ? -1 : a > b ? 1 : 0)

/** Ajoute (ou retire) des jours. */
export function ajouterJours(jour: JourCivil, nombre: number): JourCivil {
  const { annee, mois, jour: j } = enParties(jour)
  return new Date(Date.UTC(annee, mois - 1, j + nombre)).toISOString().slice(0, 10) as JourCivil
}

/** Ajoute des mois de quantième à quantième ; le 31 devient le dernier jour d'un mois plus court (C. proc. civ. 641). */
export function ajouterMois(jour: JourCivil, nombre: number): JourCivil {
  const { annee, mois, jour: j } = enParties(jour)
  const rang = annee * 12 + (mois - 1) + nombre
  const cible = { annee: Math.floor(rang / 12), mois: (rang % 12) + 1 }
  return deParties({ ...cible, jour: Math.min(j, joursDuMois(cible.annee, cible.mois)) })
}

/** `14 septembre 2026`, `1er janvier 2027`. */
export function enToutesLettres(jour: JourCivil): string {
  const { annee, mois, jour: j } = enParties(jour)
  return `${j === 1 ? '1er' : String(j)} ${MOIS[mois - 1] ?? ''} ${String(annee)}`
}

/** `14/09/2026`, pour les tableaux et les exports français. */
export const enChiffres = (jour: JourCivil): string => `${jour.slice(8, 10)}/${jour.slice(5, 7)}/${jour.slice(0, 4)}`
