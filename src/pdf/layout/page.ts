/** A4 and its grid, in points. The narrow column holds what one looks for, the wide one what one reads. */
export const PAGE = { largeur: 595.28, hauteur: 841.89 } as const
export const MARGE = { gauche: 50, droite: 50, haut: 46, bas: 58 } as const
export const UTILE = { largeur: PAGE.largeur - MARGE.gauche - MARGE.droite, bas: PAGE.hauteur - MARGE.bas } as const
export const COLONNES = { etroite: 118, gouttiere: 16 } as const
export const COLONNE_LARGE = {
  x: MARGE.gauche + COLONNES.etroite + COLONNES.gouttiere,
  largeur: UTILE.largeur - COLONNES.etroite - COLONNES.gouttiere,
} as const

export interface Corps {
  readonly taille: number
  readonly interligne: number
}

/** Size and line height of each kind of text. Nothing under 8 pt: the paper is read at a counter and at home. */
export const CORPS = {
  titre: { taille: 21, interligne: 25 },
  sousTitre: { taille: 9, interligne: 12 },
  terme: { taille: 8, interligne: 11 },
  fait: { taille: 12, interligne: 15 },
  valeur: { taille: 10.5, interligne: 13.5 },
  nom: { taille: 12, interligne: 15 },
  texte: { taille: 10, interligne: 13.2 },
  clause: { taille: 10, interligne: 13.2 },
  section: { taille: 14, interligne: 18 },
  organisme: { taille: 11, interligne: 14 },
  ligne: { taille: 11, interligne: 14 },
  detail: { taille: 9, interligne: 11.8 },
  petit: { taille: 8, interligne: 10.4 },
  nomEcrit: { taille: 17, interligne: 22 },
} as const satisfies Record<string, Corps>
