import type { NumeroMandat } from './mandat.ts'

const FORME = /^[0-9A-Z]{4}-\d{4,}$/

/** `K7QD-0012` tel que lu ou dicté au téléphone (minuscules admises), ou `null` si ce n'en est pas un. */
export function parseNumeroMandat(texte: string): NumeroMandat | null {
  const net = texte.trim().toUpperCase()
  return FORME.test(net) ? (net as NumeroMandat) : null
}
