import type { AidantId } from '../domain/ids.ts'
import type { Evenement } from '../domain/journal/evenement.ts'
import type { Instant, JourCivil } from '../domain/jour-civil.ts'
import type { Brouillon } from '../domain/brouillon/brouillon.ts'
import type { Lecteurs } from '../domain/mandat/lecteurs.ts'
import type { Fin } from '../domain/vie/fin.ts'
import type { Suivi } from '../domain/vie/suivi.ts'
import type { DocumentPdf, LigneRegistre, MandatSigne, NumeroMandat, Remise, Repere } from '../domain/mandat/mandat.ts'
import type { Bloc } from '../domain/modeles/bloc.ts'
import type { Seance } from '../domain/seance/seance.ts'
import type { Reglages } from '../domain/structure.ts'

/** Ce que le coffre sait garder : une forme de contenu par sorte de ligne. */
export interface Contenus {
  readonly reglages: Reglages
  readonly brouillon: Brouillon
  readonly mandat: MandatSigne
  readonly document: DocumentPdf
  readonly repere: Repere
  readonly registre: LigneRegistre
  readonly fin: Fin
  readonly suivi: Suivi
  readonly remise: Remise
  readonly seance: Seance
}
export const KINDS = ['reglages', 'brouillon', 'mandat', 'document', 'repere', 'registre', 'fin', 'suivi', 'remise', 'seance'] as const
export type Kind = (typeof KINDS)[number]

export interface Ecriture<K extends Kind = Kind> {
  readonly kind: K
  readonly id: string
  readonly contenu: Contenus[K]
  /** Pour qui la clé de la ligne est enveloppée (src/vault/README.md). */
  readonly lecteurs: Lecteurs
}
export type AnyEcriture = { [K in Kind]: Ecriture<K> }[Kind]

/** Numéro et tête de journal retenus pour une signature ; l'écriture échoue s'ils ne sont plus les prochains. */
export interface Reservation {
  readonly numero: NumeroMandat
  readonly rang: number
  readonly teteJournal: string
}

/** Tout ou rien. `evenement` n'est `null` que pour les brouillons. */
export interface Batch {
  readonly put: readonly AnyEcriture[]
  readonly remove: readonly { readonly kind: Kind; readonly id: string }[]
  readonly evenement: Evenement | null
  readonly reservation: Reservation | null
}

export interface Lu<K extends Kind> {
  readonly id: string
  readonly contenu: Contenus[K]
}

/** Une ligne mise de côté : nommée, jamais devinée, jamais une raison de refuser le reste. */
export interface LigneEcartee {
  readonly kind: Kind
  readonly id: string
  readonly raison: 'abimee' | 'plusRecente'
}

export interface Listing<K extends Kind> {
  readonly lignes: readonly Lu<K>[]
  /** Lignes lisibles d'autres que nous : comptées, pas ouvertes. */
  readonly fermees: number
  readonly ecartees: readonly LigneEcartee[]
}

export interface Carte {
  readonly id: AidantId
  /** L'étiquette que l'aidant a choisie, seule chose lisible sans mot de passe. */
  readonly etiquette: string
}

export type EtatDuCoffre =
  | { readonly type: 'absent' }
  | { readonly type: 'verrouille'; readonly cartes: readonly Carte[]; readonly attenteSecondes: number }
  | { readonly type: 'ouvert'; readonly session: Session }

export interface Session {
  readonly aidant: AidantId
  readonly referent: boolean
  readonly alertes: readonly Alerte[]
}

/** Ce que l'ouverture a constaté en comparant les lignes et le journal. */
export type Alerte =
  | { readonly type: 'ligneEcartee'; readonly ligne: LigneEcartee }
  | { readonly type: 'revisionAncienne'; readonly kind: Kind; readonly id: string }
  | { readonly type: 'ligneManquante'; readonly id: string }
  | { readonly type: 'journalRompu'; readonly rang: number }
  | { readonly type: 'enteteModifie' }
  /** Plus de place : tout se lit, l'ouverture s'inscrira au journal à la prochaine écriture qui passe. */
  | { readonly type: 'disquePlein' }
  | { readonly type: 'essaisManques'; readonly nombre: number }

export interface NouveauMembre {
  readonly id: AidantId
  readonly etiquette: string
  readonly referent: boolean
  /** Les mots tels que tapés ; réduits à leur rang dans la liste, accents et casse sans effet. */
  readonly secret: string
}

export const BREAKAGE_CODES = [
  'locked',
  'wrong-secret',
  'throttled',
  'corrupt-row',
  'tampered',
  'newer-than-app',
  'quota',
  'other-tab',
  'conflict',
  'unavailable',
  'pdf-failed',
] as const
export type BreakageCode = (typeof BREAKAGE_CODES)[number]

/** The one exception of the house: a code, a place (kind, id, step), never content. */
export class Breakage extends Error {
  readonly code: BreakageCode
  readonly where: string
  constructor(code: BreakageCode, where: string) {
    super(`${code} @ ${where}`)
    this.name = 'Breakage'
    this.code = code
    this.where = where
  }
}

/**
 * La porte du coffre. Toute méthode lève `Breakage('unavailable')` si le navigateur refuse le stockage,
 * `Breakage('locked')` si elle demande une clé et que le coffre est fermé.
 */
export interface Vault {
  etat(): Promise<EtatDuCoffre>
  /** Huit mots français au hasard (88 bits, BIP39). */
  proposerMots(): Promise<readonly string[]>
  /** Crée le coffre du poste et l'ouvre. Lève `conflict` s'il y en a déjà un. */
  creer(membre: NouveauMembre, batch: Batch): Promise<Session>
  /** Demande un coffre ouvert : la nouvelle venue tape ses propres mots, l'équipe lui remet sa clé. */
  ajouterMembre(membre: NouveauMembre, batch: Batch): Promise<void>
  /** Lève `wrong-secret`, `throttled`, `other-tab`, `newer-than-app` ou `tampered` (entête forgée). */
  ouvrir(id: AidantId, secret: string): Promise<Session>
  /** Lâche les clés. Sans effet si déjà fermé ; ne lève jamais. */
  verrouiller(): Promise<void>
  /** `null` si rien n'est à cette place ; `locked` si d'autres que nous en sont lecteurs ; `corrupt-row` si abîmée. */
  lire<K extends Kind>(kind: K, id: string): Promise<Contenus[K] | null>
  /** Tout ce que nous pouvons ouvrir ; ne lève jamais pour une ligne abîmée. */
  lister<K extends Kind>(kind: K): Promise<Listing<K>>
  /** Atomique, durable (`strict`), relu et vérifié avant de rendre. Lève `quota`, `conflict`, `newer-than-app`. */
  ecrire(batch: Batch): Promise<void>
  /** Le prochain numéro et la tête du journal. Rien n'est consommé tant que rien n'est écrit. */
  reserver(): Promise<Reservation>
  /** Appelle `cb` après chaque écriture qui touche `kind`. Rend de quoi cesser. */
  watch(kind: Kind, cb: () => void): () => void
  /** Appelle `cb` quand le coffre se ferme, d'ici ou d'un autre onglet. Rend de quoi cesser. */
  onLock(cb: () => void): () => void
}

export interface DocumentAComposer {
  readonly titre: string
  readonly numero: string
  readonly langue: 'fr'
  readonly date: Instant
  readonly blocs: readonly Bloc[]
  /** Répété au pied de chaque page, hors lecture (artefact). */
  readonly pied: string
}

export interface PdfMaker {
  /** Charge polices et fabrique ; à appeler avant d'en avoir besoin. Lève `pdf-failed`. */
  prechauffer(): Promise<void>
  /** Les lettres qu'aucune police ne sait écrire, chacune une fois ; vide si tout va. */
  lettresManquantes(textes: readonly string[]): Promise<readonly string[]>
  /** Le PDF balisé, déterministe : mêmes blocs, mêmes octets. Lève `pdf-failed`. */
  fabriquer(document: DocumentAComposer): Promise<Uint8Array>
}

export interface FileOut {
  enregistrer(nom: string, mime: string, octets: Uint8Array): void
  /** Ouvre la fenêtre d'impression sur ce PDF seul. Rend `false` si le navigateur ne sait pas : proposer le fichier. */
  imprimer(octets: Uint8Array): Promise<boolean>
  /** Adresse éphémère pour montrer un fichier ; révoquée au verrouillage. */
  montrer(mime: string, octets: Uint8Array): string
  /** Révoque toutes les adresses encore vives. */
  oublier(): void
}

export interface Clock {
  maintenant(): Instant
  aujourdhui(): JourCivil
}

export interface Ids {
  /** Identifiant neuf (128 bits au hasard). */
  nouveau<T extends string>(): T
  /** 32 octets au hasard, hexadécimal. */
  sel(): string
}

export interface Digest {
  /** SHA-256, hexadécimal. */
  sha256(octets: Uint8Array): Promise<string>
  /** HMAC-SHA256, clé et résultat hexadécimaux. */
  hmac(cle: string, octets: Uint8Array): Promise<string>
}

/** Ce que reçoit chaque acte. */
export interface Ports {
  readonly vault: Vault
  readonly pdf: PdfMaker
  readonly files: FileOut
  readonly clock: Clock
  readonly ids: Ids
  readonly digest: Digest
}
