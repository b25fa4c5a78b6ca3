import type { Statut } from '../mandat/statut.ts'
import type { CauseDeCaducite, CauseDeRenonciation, VoieDeRevocation } from '../vie/fin.ts'
import type { CodeRecu, RaisonDAttente } from '../vie/suivi.ts'

/** Titre, puis alinéas ; `{…}` est rempli, « - » ouvre un élément de liste. */
export interface Section {
  readonly titre: string
  readonly alineas: readonly string[]
}

interface Entete {
  readonly titre: string
  readonly sousTitre: string
}

/** Les mots que plusieurs documents partagent. */
export interface MotsCommuns {
  readonly reference: Readonly<Record<'numero' | 'debut' | 'echeance' | 'arret' | 'arretPartiel' | 'fin' | 'etabli' | 'telephone', string>>
  readonly roles: Readonly<Record<'personne' | 'structure' | 'appelant', string>>
  /** La personne d'un mandat qu'on ne peut pas lire. */
  readonly personneIllisible: { readonly nom: string; readonly lignes: readonly string[] }
  /** Les organismes d'un mandat qu'on ne peut pas lire. */
  readonly organismesIllisibles: string
  readonly aidantInconnu: string
  readonly representee: string
  readonly par: string
  readonly pied: string
  readonly adresse: string
  readonly telephone: string
  readonly lignes: string
  readonly signatures: { readonly lieuEtDate: string; readonly personne: string; readonly structure: string; readonly mention: string }
  readonly etabliAvecSeing: string
}

export interface TexteDuCompteRendu extends Entete {
  readonly ouEnEst: string
  readonly statut: Readonly<Record<Statut, string>>
  readonly curateurAttendu: string
  readonly curateurSigne: string
  /** Après un décès : à qui va ce compte rendu. */
  readonly auxHeritiers: string
  readonly chaqueLigne: string
  readonly etats: Readonly<Record<'aFaire' | 'pasFaite' | 'enAttente' | 'attendait' | 'accomplie' | 'abandonnee' | 'arretee', string>>
  readonly raisons: Readonly<Record<RaisonDAttente, string>>
  readonly codes: Readonly<Record<CodeRecu, string>>
  readonly actes: { readonly titre: string; readonly colonnes: readonly [string, string, string, string]; readonly aucun: string }
  readonly appels: { readonly titre: string; readonly colonnes: readonly [string, string, string, string] }
  readonly originaux: { readonly titre: string; readonly colonnes: readonly [string, string, string, string]; readonly pasRendu: string }
  readonly papiers: { readonly titre: string; readonly aRendre: string; readonly aucun: string }
  readonly questions: Section
}

export interface TexteDeRevocation extends Entete {
  readonly titrePartiel: string
  readonly decision: string
  readonly tout: string
  readonly enPartie: string
  readonly voies: Readonly<Record<VoieDeRevocation, string>>
  readonly sansMotif: string
  readonly lignesArretees: string
  readonly lesAutres: string
  readonly inconnues: string
  readonly prevenir: Section
  readonly prevenirIllisible: string
  readonly structure: Section
  readonly exemplaires: string
}

export interface TexteDeRenonciation extends Entete {
  readonly avis: Section
  readonly causes: Readonly<Record<CauseDeRenonciation, string>>
  readonly restes: string
  readonly restesTexte: string
  readonly suite: Section
  readonly notification: { readonly titre: string; readonly cadres: readonly { readonly titre: string; readonly aide: string }[] }
}

export interface TexteDeCaducite {
  readonly causes: Readonly<Record<CauseDeCaducite, Entete & { readonly constat: Section; readonly papiers: Section }>>
  readonly prevenir: Section
}

export interface TexteDeCloture extends Entete {
  readonly constat: Section
  readonly papiers: Section
}

export interface TexteDeFiche extends Entete {
  readonly lignes: string
  readonly dire: Section
  readonly demander: Section
  readonly cadres: { readonly titre: string; readonly cadres: readonly { readonly titre: string; readonly aide: string }[] }
}

/** Les documents qui suivent un mandat signé. Daté : un texte publié ne change plus. */
export interface TexteDesDocuments {
  readonly depuis: string
  readonly mots: MotsCommuns
  readonly compteRendu: TexteDuCompteRendu
  readonly revocation: TexteDeRevocation
  readonly renonciation: TexteDeRenonciation
  readonly caducite: TexteDeCaducite
  readonly cloture: TexteDeCloture
  readonly fiche: TexteDeFiche
}
