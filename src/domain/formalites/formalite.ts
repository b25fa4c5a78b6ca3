/** Identifiant permanent : `caf.demander-le-rsa`. Publié une fois, il n'est jamais retiré ni réemployé. */
declare const marque: unique symbol
export type FormaliteId = string & { readonly [marque]: 'FormaliteId' }
export type OrganismeId = string & { readonly [marque]: 'OrganismeId' }

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

/** Comment on entre sans l'usager (docs/sources.md). */
export const ENTREES = ['boiteDediee', 'codeDicte', 'aidantsConnect', 'impossible'] as const
export type Entree = (typeof ENTREES)[number]

export interface Organisme {
  readonly id: OrganismeId
  readonly nom: string
  readonly teleservice: string
  /** Adresse officielle à lire dans la barre ; vide si l'usager choisit (messagerie). */
  readonly adresse: string
  readonly franceConnect: FranceConnect
  readonly entrees: readonly Entree[]
  readonly synonymes: readonly string[]
  readonly piecesUsuelles: readonly string[]
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
  /** `lue` dans une source, ou d'`usage`, à confirmer (reference/formalites.tsv). */
  readonly source: 'lue' | 'usage'
}
