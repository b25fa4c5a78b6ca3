import { finDuMandat, type AidantId, type FinId } from '../ids.ts'
import type { Instant, JourCivil } from '../jour-civil.ts'
import { peut, type Acte } from '../mandat/cycle-de-vie.ts'
import type { MandatSigne } from '../mandat/mandat.ts'
import type { Refus } from '../mandat/refus.ts'
import { mandatDe, statutAu, type Borne } from '../mandat/statut.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { CauseDeCaducite, CauseDeRenonciation, Fin, VoieDeRevocation } from './fin.ts'
import { estUnNumeroDeLigne, lignesArretees, lignesOuvertes } from './lignes.ts'
import type { Suivi } from './suivi.ts'

/** Qui note la fin, et quand. */
export interface Constat {
  readonly jour: JourCivil
  readonly a: Instant
  readonly par: AidantId
}

const permis = (acte: Acte, borne: Borne, fins: readonly Fin[], { jour }: Constat): Result<null, Refus> => {
  const refus = peut(acte, statutAu(borne, fins, jour))
  return refus === null ? ok(null) : refuse(refus)
}

const ecrit = (borne: Borne, { jour, a, par }: Constat) => {
  const mandat = mandatDe(borne)
  return { id: finDuMandat(mandat), mandat, lignes: null, jour, a, recueilliePar: par } as const
}

/**
 * L'écrit qui arrête tout le mandat, sans motif, recueilli par n'importe quel aidant (C. civ. 2004) : le repère suffit.
 * Refuse ce que la table refuse à « revoquer ».
 */
export function revoquer(borne: Borne, fins: readonly Fin[], { voie, ...constat }: Constat & { readonly voie: VoieDeRevocation }): Result<Fin, Refus> {
  const lu = permis('revoquer', borne, fins, constat)
  return lu.ok ? ok({ ...ecrit(borne, constat), type: 'revocation', voie }) : lu
}

interface Revocation extends Constat {
  readonly voie: VoieDeRevocation
  readonly lignes: readonly number[]
  readonly id: FinId
}

/**
 * L'écrit qui arrête des lignes, par leurs numéros imprimés, chacun une fois, en ordre (C. civ. 2004). Qui ne lit pas le
 * mandat écrit ce que dit le papier : un numéro qui n'y est pas est gardé, et qui lit le verra. Refuse `AucuneLigne`,
 * `LigneInconnue` (hors de 1 à 60, ou du mandat s'il est lu), `LigneDejaArretee` et ce que la table refuse.
 */
export function revoquerDesLignes(borne: Borne, fins: readonly Fin[], { voie, lignes, id, ...constat }: Revocation): Result<Fin, Refus> {
  const lu = permis('revoquerDesLignes', borne, fins, constat)
  if (!lu.ok) return lu
  const numeros = [...new Set(lignes)].sort((a, b) => a - b)
  if (numeros.length === 0) return refuse({ type: 'AucuneLigne' })
  const dernier = 'id' in borne ? borne.lignes.length : Number.POSITIVE_INFINITY
  const inconnue = numeros.find((numero) => !estUnNumeroDeLigne(numero) || numero > dernier)
  if (inconnue !== undefined) return refuse({ type: 'LigneInconnue', ligne: inconnue })
  const arretees = lignesArretees(mandatDe(borne), fins)
  const deja = numeros.find((numero) => arretees.has(numero))
  if (deja !== undefined) return refuse({ type: 'LigneDejaArretee', ligne: deja })
  return ok({ ...ecrit(borne, constat), id, lignes: numeros, type: 'revocation', voie })
}

/** L'écrit par lequel la structure rend le mandat, à notifier à la personne (C. civ. 2007). Refuse ce que la table refuse. */
export function renoncer(borne: Borne, fins: readonly Fin[], { cause, ...constat }: Constat & { readonly cause: CauseDeRenonciation }): Result<Fin, Refus> {
  const lu = permis('renoncer', borne, fins, constat)
  return lu.ok ? ok({ ...ecrit(borne, constat), type: 'renonciation', cause }) : lu
}

/** L'écrit qui constate le décès ou la tutelle (C. civ. 2003) : le repère suffit. Refuse ce que la table refuse. */
export function constaterCaducite(borne: Borne, fins: readonly Fin[], { cause, ...constat }: Constat & { readonly cause: CauseDeCaducite }): Result<Fin, Refus> {
  const lu = permis('constaterCaducite', borne, fins, constat)
  return lu.ok ? ok({ ...ecrit(borne, constat), type: 'caducite', cause }) : lu
}

/** L'écrit qui clôt un mandat dont plus aucune ligne n'est ouverte. Refuse `LignesRestantes` et ce que la table refuse. */
export function clore(mandat: MandatSigne, fins: readonly Fin[], { suivi, ...constat }: Constat & { readonly suivi: Suivi }): Result<Fin, Refus> {
  const lu = permis('clore', mandat, fins, constat)
  if (!lu.ok) return lu
  const nombre = lignesOuvertes(mandat, suivi, fins).length
  if (nombre > 0) return refuse({ type: 'LignesRestantes', nombre })
  return ok({ ...ecrit(mandat, constat), type: 'accomplissement' })
}
