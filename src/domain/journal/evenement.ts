import type { Instant } from '../jour-civil.ts'

/** La liste fermée de ce qui laisse une trace. Aucun écran ne la montre encore. */
export const OPERATIONS = [
  'coffre-cree',
  'aidant-ajoute',
  'coffre-ouvert',
  'essais-manques',
  'reglages-modifies',
  'seance-ouverte',
  'seance-notee',
  'seance-close',
  'mandat-signe',
  'mandat-revoque',
  'copie-remise',
  'document-ouvert',
  'registre-exporte',
  'brouillon-efface',
  'lignes-revoquees',
  'mandat-renonce',
  'mandat-clos',
  'mandat-caduc',
  'suivi-note',
  'original-confie',
  'original-rendu',
  'curateur-note',
  'compte-rendu-etabli',
  'document-de-fin-etabli',
  'fiche-telephone-etablie',
  'document-remis',
] as const
export type Operation = (typeof OPERATIONS)[number]

/**
 * Ce que l'application confie au journal. Le coffre y ajoute l'auteur (pseudonyme), les révisions et empreintes
 * des lignes écrites, l'empreinte de l'entête, la version du programme et l'enchaînement.
 * Jamais un nom, jamais le titre d'une formalité.
 */
export interface Evenement {
  readonly op: Operation
  readonly a: Instant
  /** L'objet dont il s'agit (identifiant au hasard), ou `null`. */
  readonly objet: string | null
  /** HMAC-SHA256(sel, SHA-256(PDF) ‖ métadonnées), hexadécimal ; `null` hors signature. */
  readonly engagement: string | null
  /** Nombres et mots d'une liste connue (« lignes », « colonnes ») ; jamais de texte libre. */
  readonly details: Readonly<Record<string, string | number>>
}
