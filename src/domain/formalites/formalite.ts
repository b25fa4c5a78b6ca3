/** Identifiant permanent : `caf.demander-le-rsa`. Publié une fois, il n'est jamais retiré ni réemployé. */
declare const marque: unique symbol
export type FormaliteId = string & { readonly [marque]: 'FormaliteId' }
export type OrganismeId = string & { readonly [marque]: 'OrganismeId' }
/** `situation.demande-de-rsa`, ou `locale.…` pour celle d'une structure. */
export type SituationId = string & { readonly [marque]: 'SituationId' }

export const DRAPEAUX = [
  'compte',
  'sante',
  'rib',
  'presenceRequise',
  'nonDelegable',
  'clauseExpresse',
  'delaiLegal',
  'dossierPapier',
  'identifiantsRemis',
  'paiement',
  'engagement',
  'mandatOperateur',
  'personneSigne',
] as const
export type Drapeau = (typeof DRAPEAUX)[number]

export const RECURRENCES = ['uneFois', 'mensuelle', 'trimestrielle', 'annuelle'] as const
export type Recurrence = (typeof RECURRENCES)[number]

/** `oui`, `non`, `partiel`, `obligatoire` (seule voie en ligne) ou `sansObjet`. */
export const FRANCE_CONNECT = ['oui', 'non', 'partiel', 'obligatoire', 'sansObjet'] as const
export type FranceConnect = (typeof FRANCE_CONNECT)[number]

/** Comment on entre sans l'usager (docs/sources.md) ; `sansCompte` : rien à ouvrir, un formulaire suffit. */
export const ENTREES = ['boiteDediee', 'codeDicte', 'aidantsConnect', 'sansCompte', 'impossible'] as const
export type Entree = (typeof ENTREES)[number]

/** Ce qu'on dit quand il n'y a pas une adresse unique : « adresse de votre Département ». */
export const ADRESSES_DITES = ['departement', 'mdph', 'fournisseur', 'messagerie', 'mairie'] as const
export type AdresseDite = (typeof ADRESSES_DITES)[number]

export interface Organisme {
  readonly id: OrganismeId
  readonly nom: string
  readonly teleservice: string
  /** Adresse officielle à lire dans la barre, plusieurs séparées par « · » ; vide si `adresseDite` la dit. */
  readonly adresse: string
  /** `null` exactement quand `adresse` est donnée. */
  readonly adresseDite: AdresseDite | null
  readonly franceConnect: FranceConnect
  readonly entrees: readonly Entree[]
  readonly synonymes: readonly string[]
  readonly piecesUsuelles: readonly string[]
  /** Rang d'usage à France Services, 1 pour le plus demandé (docs/sources.md, « L'ordre du catalogue »). */
  readonly usage: number
}

export interface Formalite {
  readonly id: FormaliteId
  /** Commence par un verbe à l'infinitif : c'est la ligne même du mandat. */
  readonly titre: string
  readonly organisme: OrganismeId
  readonly drapeaux: readonly Drapeau[]
  readonly recurrence: Recurrence
  /** Précision courte sur le drapeau (« 2 mois », « entre 4 et 2 mois avant la fin »), ou vide. */
  readonly note: string
  readonly synonymes: readonly string[]
  /** Ce qu'il faut avoir sous la main ; celles de l'organisme, sauf si cette formalité en demande d'autres. */
  readonly piecesUsuelles: readonly string[]
  /** Formalités proposées avec celle-ci, jamais cochées d'avance. */
  readonly propose: readonly FormaliteId[]
  /** `lue` dans une source, ou d'`usage`, à confirmer (docs/catalogue.md). */
  readonly source: 'lue' | 'usage'
}

/** Un groupe de lignes à proposer ensemble, jamais cochées d'avance. */
export interface Situation {
  readonly id: SituationId
  readonly titre: string
  readonly synonymes: readonly string[]
  readonly lignes: readonly FormaliteId[]
}
