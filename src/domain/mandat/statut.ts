import type { MandatId } from '../ids.ts'
import type { JourCivil } from '../jour-civil.ts'
import { lignesArretees } from '../vie/lignes.ts'
import type { Fin, SorteDeFin } from '../vie/fin.ts'

export const STATUTS = ['aVenir', 'enCours', 'expire', 'revoque', 'renonce', 'accompli', 'caduc'] as const
export type Statut = (typeof STATUTS)[number]

/** Un mandat signé, son repère ou sa ligne de registre : les deux premiers champs suffisent, le nombre de lignes est parfois su. */
export type Borne = { readonly debut: JourCivil; readonly echeance: JourCivil } & (
  | { readonly id: MandatId; readonly lignes: readonly unknown[] }
  | { readonly mandat: MandatId; readonly formalites?: number }
)

/** Ce qu'une fin dit du statut. */
export type FinDatee = Pick<Fin, 'mandat' | 'lignes' | 'type' | 'jour'>

const APRES: Readonly<Record<SorteDeFin, Statut>> = {
  revocation: 'revoque',
  renonciation: 'renonce',
  accomplissement: 'accompli',
  caducite: 'caduc',
}

/** Le mandat dont parle un mandat signé, un repère ou une ligne de registre. */
export const mandatDe = (borne: Borne): MandatId => ('id' in borne ? borne.id : borne.mandat)

/** Combien de lignes il porte ; `null` pour un repère, qui ne le dit pas. */
const nombreDeLignes = (borne: Borne): number | null => ('id' in borne ? borne.lignes.length : (borne.formalites ?? null))

/** La fin de tout le mandat, s'il y en a une d'écrite. */
export const finEntiere = <F extends Pick<Fin, 'mandat' | 'lignes'>>(mandat: MandatId, fins: readonly F[]): F | null =>
  fins.find((fin) => fin.mandat === mandat && fin.lignes === null) ?? null

/**
 * Où en est un mandat ce jour-là : jamais gardé, toujours déduit. Le dernier jour est inclus. Une fin notée vaut aussitôt et
 * pour toujours (C. civ. 2003, 2004), même si l'horloge du poste revient en arrière. Toutes les lignes révoquées, une à
 * une, valent une révocation ; le repère, qui ignore leur nombre, ne peut pas le dire.
 */
export function statutAu(borne: Borne, fins: readonly FinDatee[], jour: JourCivil): Statut {
  const mandat = mandatDe(borne)
  const fin = finEntiere(mandat, fins)
  if (fin) return APRES[fin.type]
  const arretees = lignesArretees(mandat, fins)
  const nombre = nombreDeLignes(borne)
  if (nombre !== null && Array.from({ length: nombre }, (_, rang) => rang + 1).every((numero) => arretees.has(numero))) return 'revoque'
  if (jour < borne.debut) return 'aVenir'
  return jour > borne.echeance ? 'expire' : 'enCours'
}
