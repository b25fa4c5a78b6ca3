import type { RefusDeProfil } from '../profil/refus-de-profil.ts'
import type { RefusProtection } from '../capacite/mesure-de-protection.ts'
import type { RefusDuree } from '../duree/duree.ts'
import type { RefusDeFormaliteTapee } from '../formalites/formalite-tapee.ts'
import type { JourCivil, RefusJour } from '../jour-civil.ts'
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
  | RefusDeFormaliteTapee
  | { readonly type: 'MandantSansNom' }
  | { readonly type: 'NaissanceInvalide' }
  | { readonly type: 'NaissanceFuture' }
  | { readonly type: 'DomicileManquant' }
  | { readonly type: 'IdentiteNonIndiquee' }
  | { readonly type: 'AucuneFormalite' }
  | { readonly type: 'FormaliteInconnue' }
  | { readonly type: 'FormaliteNonDelegable' }
  | { readonly type: 'TropDeFormalites'; readonly maximum: number }
  | { readonly type: 'LigneEnDouble' }
  | { readonly type: 'RythmeInvalide' }
  | { readonly type: 'RythmeHorsDuMandat'; readonly auPlusTard: JourCivil }
  | { readonly type: 'RibNonConfirme' }
  | { readonly type: 'PaiementNonExpres' }
  | { readonly type: 'RepresentantSansNom' }
  | { readonly type: 'CurateurNonIndique' }
  | { readonly type: 'CurateurSansNom' }
  | { readonly type: 'SensDeLectureForce' }
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
  | RefusDeProfil

export interface RefusDeChamp {
  readonly champ: Champ
  readonly refus: Refus
}

/**
 * Une question posée à côté du champ, qui n'empêche rien une fois confirmée. `DeuxParents` : selon la MDPH, le dossier
 * d'un enfant se signe à deux (docs/sources.md).
 */
export interface Question {
  readonly champ: Champ
  readonly type: 'NombreSuspect' | 'DeuxParents'
}
