import { estUnNumeroDeLigne } from '../../../../domain/vie/lignes.ts'

/** Les numéros de lignes tels que tapés (« 2, 5 »), triés, chacun une fois ; `null` si ce n'en sont pas, ou s'il n'y en a pas. */
export function lireNumeros(texte: string): readonly number[] | null {
  const mots = texte.split(/[\s,;]+/).filter(Boolean)
  if (mots.length === 0 || mots.some((mot) => !/^\d{1,2}$/.test(mot))) return null
  const numeros = [...new Set(mots.map(Number))].sort((a, b) => a - b)
  return numeros.every(estUnNumeroDeLigne) ? numeros : null
}
