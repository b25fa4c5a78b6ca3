import type { Kind } from '../../application/ports.ts'

/** What was signed, handed over or ended is never rewritten: only these kinds are. */
export const REWRITABLE: readonly Kind[] = ['brouillon', 'reglages', 'seance', 'suivi']
