/** Sans accents, sans casse, apostrophes et tirets en espaces : deux écritures d'un même mot deviennent égales. */
export const normaliser = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Les mots normalisés d'un texte ; liste vide pour un texte sans lettre ni chiffre. */
export function motsDe(texte: string): readonly string[] {
  const net = normaliser(texte)
  return net === '' ? [] : net.split(' ')
}
