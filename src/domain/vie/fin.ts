import type { AidantId, FinId, MandatId } from '../ids.ts'
import type { Instant, JourCivil } from '../jour-civil.ts'

/** Qui met fin : la personne (C. civ. 2004), l'aidant (C. civ. 2007), l'accomplissement, la mort ou la tutelle (C. civ. 2003). */
export const SORTES_DE_FIN = ['revocation', 'renonciation', 'accomplissement', 'caducite'] as const
export type SorteDeFin = (typeof SORTES_DE_FIN)[number]

export const VOIES_DE_REVOCATION = ['auGuichet', 'parTelephone', 'parEcrit'] as const
export type VoieDeRevocation = (typeof VOIES_DE_REVOCATION)[number]

export const CAUSES_DE_RENONCIATION = ['absence', 'horsDeNotreRole', 'desaccord', 'autre'] as const
export type CauseDeRenonciation = (typeof CAUSES_DE_RENONCIATION)[number]

export const CAUSES_DE_CADUCITE = ['deces', 'tutelle'] as const
export type CauseDeCaducite = (typeof CAUSES_DE_CADUCITE)[number]

interface Ecrit {
  /**
   * La place de l'écrit au coffre. Une fin entière est à la place du mandat (même identifiant) : une seconde, venue d'un autre
   * onglet, y échoue. L'arrêt de quelques lignes prend une place au hasard : il peut y en avoir plusieurs.
   */
  readonly id: FinId
  readonly mandat: MandatId
  /** Les numéros des lignes arrêtées, tels qu'imprimés ; `null` : tout le mandat. */
  readonly lignes: readonly number[] | null
  readonly jour: JourCivil
  readonly a: Instant
  readonly recueilliePar: AidantId
}

/**
 * La fin d'un mandat, ou d'une de ses lignes, est un écrit à part, daté ; le mandat ne change pas. La fin entière est gardée
 * à la place du mandat (`finDuMandat`) : deux onglets ne peuvent pas le terminer deux fois. Une partielle, à une place neuve.
 */
export type Fin =
  /** Sans forme et sans motif : on ne note que comment la personne l'a dit (C. civ. 2004). */
  | (Ecrit & { readonly type: 'revocation'; readonly voie: VoieDeRevocation })
  | (Ecrit & { readonly type: 'renonciation'; readonly cause: CauseDeRenonciation })
  | (Ecrit & { readonly type: 'accomplissement' })
  | (Ecrit & { readonly type: 'caducite'; readonly cause: CauseDeCaducite })
