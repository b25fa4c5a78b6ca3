import type { MandatId } from '../../ids.ts'
import { ajouterJours, type JourCivil } from '../../jour-civil.ts'
import type { MandatSigne, NumeroMandat } from '../../mandat/mandat.ts'
import type { Mandant } from '../../mandat/parties.ts'
import { statutAu } from '../../mandat/statut.ts'
import { estEnAttenteDuCurateur } from '../../capacite/attente-du-curateur.ts'
import type { Fin } from '../fin.ts'
import { lignesImprimees, lignesOuvertes } from '../lignes.ts'
import { finiLe } from '../renouveler.ts'
import type { RaisonDAttente, Suivi } from '../suivi.ts'

const SEMAINE = 7
/** Trente jours pour renouveler avant que le mandat finisse : le temps d'un rendez-vous (choix de maison). */
const BIENTOT = 30

interface Commun {
  readonly mandat: MandatId
  readonly numero: NumeroMandat
  readonly mandant: Mandant
  /** Le jour où c'est à faire. */
  readonly le: JourCivil
}

/** Ce qui demande un geste aujourd'hui ou cette semaine. */
export type Rappel =
  | (Commun & {
      readonly type: 'attente'
      readonly ligne: number
      readonly titre: string
      readonly organisme: string
      readonly raison: RaisonDAttente
      readonly note: string
    })
  /** Le dernier jour approche : renouveler ou clore. */
  | (Commun & { readonly type: 'echeance' })
  /** Le mandat a pris fin, un papier n'est pas rendu. `rang` : sa place dans le suivi. */
  | (Commun & { readonly type: 'original'; readonly rang: number; readonly sorte: string; readonly nombre: number })
  /** Le papier signé du curateur n'est pas revenu. */
  | (Commun & { readonly type: 'curateur' })

/** Vrai si le mandat, en cours, finit dans les trente jours. */
export const finitBientot = (echeance: JourCivil, jour: JourCivil): boolean => echeance >= jour && echeance <= ajouterJours(jour, BIENTOT)

/** Ce que ce mandat rappelle ce jour-là, sans ordre. */
function duMandat(mandat: MandatSigne, suivi: Suivi, fins: readonly Fin[], jour: JourCivil): readonly Rappel[] {
  const commun = { mandat: mandat.id, numero: mandat.numero, mandant: mandat.mandant }
  const statut = statutAu(mandat, fins, jour)
  if (statut === 'aVenir') return []
  if (statut !== 'enCours') {
    const le = finiLe(mandat, fins)
    return suivi.originaux.flatMap(({ sorte, nombre, renduLe }, rang): readonly Rappel[] =>
      renduLe === null ? [{ ...commun, type: 'original', rang, sorte, nombre, le }] : [],
    )
  }
  const limite = ajouterJours(jour, SEMAINE)
  const imprimees = lignesImprimees(mandat)
  const attentes = lignesOuvertes(mandat, suivi, fins).flatMap((ligne): readonly Rappel[] => {
    const [etat, ecrite] = [suivi.lignes[ligne - 1], imprimees[ligne - 1]]
    if (etat?.type !== 'enAttente' || !ecrite || etat.jusquAu > limite) return []
    const { raison, note, jusquAu: le } = etat
    return [{ ...commun, type: 'attente', ligne, titre: ecrite.titre, organisme: ecrite.nomOrganisme, raison, note, le }]
  })
  return [
    ...attentes,
    ...(finitBientot(mandat.echeance, jour) ? [{ ...commun, type: 'echeance', le: mandat.echeance } as const] : []),
    ...(estEnAttenteDuCurateur(mandat, suivi) ? [{ ...commun, type: 'curateur', le: mandat.signeLe } as const] : []),
  ]
}

interface Notes {
  readonly suiviDe: (mandat: MandatSigne) => Suivi
  readonly fins: readonly Fin[]
  readonly jour: JourCivil
}

/** Ce qui est dû, du plus pressé au moins pressé : attentes échues ou de la semaine, fins dans trente jours, papiers à rendre, curateurs attendus. */
export const rappelsAu = (mandats: readonly MandatSigne[], { suiviDe, fins, jour }: Notes): readonly Rappel[] =>
  mandats.flatMap((mandat) => duMandat(mandat, suiviDe(mandat), fins, jour)).sort((a, b) => (a.le < b.le ? -1 : a.le > b.le ? 1 : 0))
