import type { Kind } from '../../application/ports.ts'

/** One object of a line: a row as written, the header, or a removal. */
export type Objet =
  | { readonly kind: Kind | 'entete'; readonly id: string; readonly rev: number; readonly hash: string }
  | { readonly kind: Kind; readonly id: string; readonly retire: true }

export interface Content {
  readonly v: 1
  readonly a: string
  /** Milliseconds since the worker started: shows a clock moved back. */
  readonly mono: number
  readonly build: string
  readonly aidant: string
  readonly op: string
  readonly objet: string | null
  readonly objets: readonly Objet[]
  readonly numero: number | null
  readonly engagement: string | null
  readonly details: Readonly<Record<string, string | number>>
  readonly headerHash: string
}
