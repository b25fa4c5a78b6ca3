import type { RefusProtection } from '../capacite/mesure-de-protection.ts'
import type { RefusDuree } from '../duree/duree.ts'
import type { RefusJour } from '../jour-civil.ts'
import type { RefusTexte } from '../texte/texte-libre.ts'
import type { Champ } from '../brouillon/brouillon.ts'
import type { RefusSignature } from '../signature/signature.ts'
import type { RefusDeVie } from '../vie/refus-de-vie.ts'

/** Toute phrase de refus : i18n doit en tenir une par `type`, le compilateur l'exige. */
export type Refus =
  | RefusJour
  | RefusDuree
  | RefusProtection
  | RefusTexte
  | RefusSignature
  | { readonly type: 'MandantSansNom' }
  | { readonly type: 'NaissanceInvalide' }
  | { readonly type: 'NaissanceFuture' }
  | { readonly type: 'DomicileManquant' }
  | { readonly type: 'IdentiteNonIndiquee' }
  | { readonly type: 'AucuneFormalite' }
  | { readonly type: 'FormaliteInconnue' }
  | { readonly type: 'FormaliteNonDelegable' }
  | { readonly type: 'LieuManquant' }
  | { readonly type: 'LettreImpossible'; readonly lettres: string }
  | { readonly type: 'DejaRevoque' }
  | { readonly type: 'MandatExpire' }
  | { readonly type: 'MandatIntrouvable' }
  | { readonly type: 'BrouillonIntrouvable' }
  | { readonly type: 'JourChange' }
  | { readonly type: 'PointsManquants' }
  | { readonly type: 'MotifManquant' }
  | { readonly type: 'SeanceIntrouvable' }
  | { readonly type: 'ReserveAuReferent' }
  | { readonly type: 'StructureIncomplete' }
  | { readonly type: 'AidantSansNom' }
  | RefusDeVie

export interface RefusDeChamp {
  readonly champ: Champ
  readonly refus: Refus
}

/** Une question posée à côté du champ, qui n'empêche rien une fois confirmée. */
export interface Question {
  readonly champ: Champ
  readonly type: 'NombreSuspect'
}
