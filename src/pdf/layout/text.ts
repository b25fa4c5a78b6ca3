/** One line of a wrapped text, as it is drawn and read: its last character is a space if the break ate one. */
export type Mesure = (texte: string) => number

const MOIS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const JOUR = new RegExp(`(\\d{1,2}|1er)[ \\u00a0](${MOIS})[ \\u00a0](\\d{4})`, 'g')

/**
 * NFC, ordinary spaces folded, narrow no-break space widened (no font here has U+202F), invisible marks removed; no
 * break inside a date, nor before « ; : ! ? », as French typography wants.
 */
export const normaliser = (texte: string): string =>
  texte
    .normalize('NFC')
    .replaceAll('\u202f', '\u00a0')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .replace(/ (?=[;:!?»])|(?<=«) /g, '\u00a0')
    .replace(JOUR, '$1\u00a0$2\u00a0$3')

/** The text cut around its dates: odd ranks are dates. In a clause they are set in bold, so that the term is seen at once. */
export const autourDesDates = (texte: string): string[] =>
  texte.split(new RegExp(`((?:\\d{1,2}|1er)\\u00a0(?:${MOIS})\\u00a0\\d{4})`))

/** Words and the spaces between them, alternately: word, space, word… */
export const motsEtEspaces = (texte: string): string[] => texte.split(/([ \u00a0]+)/)

// After a space, and after a hyphen inside a proper name: « Sainte-|Geneviève », never « lui-|même ».
const SEGMENTS = /(?<= )|(?<=\p{L}-)(?=\p{Lu})/u
// Inside a word too wide for its line, these come before any letter.
const COUPES = /[-/._@?&=]/

const couperDeForce = (mot: string, largeur: number, mesure: Mesure): string[] => {
  const morceaux: string[] = []
  let reste = mot
  while (reste !== '' && mesure(reste.trimEnd()) > largeur) {
    const lettres = Array.from(reste)
    let fin = 1
    while (fin < lettres.length && mesure(lettres.slice(0, fin + 1).join('')) <= largeur) fin += 1
    let coupe = fin
    while (coupe > 1 && !COUPES.test(lettres[coupe - 1] ?? '')) coupe -= 1
    const retenu = coupe > 1 ? coupe : fin
    morceaux.push(lettres.slice(0, retenu).join(''))
    reste = lettres.slice(retenu).join('')
  }
  if (reste !== '') morceaux.push(reste)
  return morceaux
}

/** Where to cut a full line: a name broken at its hyphen goes down whole, unless that would leave the line too empty. */
const debutDuMot = (ligne: string, largeur: number, mesure: Mesure): number => {
  const debut = ligne.lastIndexOf(' ') + 1
  return ligne.endsWith('-') && mesure(ligne.slice(0, debut)) >= 0.55 * largeur ? debut : ligne.length
}

/**
 * Breaks a text into lines of at most `largeur`. Every line but the last keeps the space it was broken at: readers join
 * the lines of a paragraph, and without it « aidant professionnel » is read « aidantprofessionnel ».
 */
export function couper(texte: string, largeur: number, mesure: Mesure): string[] {
  const segments = normaliser(texte)
    .split(SEGMENTS)
    .flatMap((segment) => (mesure(segment.trimEnd()) > largeur ? couperDeForce(segment, largeur, mesure) : [segment]))
  const lignes: string[] = []
  let ligne = ''
  for (const segment of segments) {
    if (ligne !== '' && mesure((ligne + segment).trimEnd()) > largeur) {
      const report = debutDuMot(ligne, largeur, mesure)
      lignes.push(ligne.slice(0, report))
      ligne = ligne.slice(report) + segment
    } else ligne += segment
  }
  return ligne === '' ? lignes : [...lignes, ligne]
}

/** The same number of lines, but as even as they can be: for titles. */
export function couperEgal(texte: string, largeur: number, mesure: Mesure): string[] {
  const voulu = couper(texte, largeur, mesure).length
  let bas = largeur / Math.max(voulu, 1) / 2
  let haut = largeur
  for (let tour = 0; tour < 12; tour += 1) {
    const essai = (bas + haut) / 2
    if (couper(texte, essai, mesure).length > voulu) bas = essai
    else haut = essai
  }
  return couper(texte, haut, mesure)
}
