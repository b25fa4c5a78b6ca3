import { ok, refuse, type Result } from '../result.ts'
import type { RefusTexte } from './texte-libre.ts'

// Une suite de chiffres (2A et 2B compris), coupée par des espaces, points ou tirets, bornée par autre chose.
const SUITES = /(?<![\p{L}\p{N}])\d(?:[ .\-\u00a0\u202f]?[\dAB])+(?![\p{L}\p{N}])/giu
const IBANS = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ .\-\u00a0\u202f]?[A-Z0-9]){11,30}/giu
// Mois d'état civil incertain compris (20 à 42, 50 à 99).
const NIR = /^[123478]\d{2}(?:0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)(?:\d{2}|2[AB])\d{6}(\d{2})?$/
const SECRETS = [
  /\b(?:mot|mots)\s+de\s+passe?s?\b\s*(?:[:=]|\best\b|c['’]est)\s*\S/iu,
  /\b(?:mdp|password|passwd|pwd)\b\s*(?:[:=]\s*|\best\b\s*|c['’]est\s*|\s)\S/iu,
  /\bcodes?\s+(?:secrets?|confidentiels?|pin|d['’]acc[eè]s)\b\s*(?:[:=]|\best\b|c['’]est|\s)\s*\S*\d/iu,
]

const serrer = (suite: string): string => suite.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()

/** Clé du NIR : 97 moins le reste ; la Corse compte 19 pour 2A et 18 pour 2B. */
const cleDuNir = (treize: string): number => {
  const nombre = treize.replace('2A', '19').replace('2B', '18')
  return 97 - Number(BigInt(nombre) % 97n)
}

function estUnNir(suite: string): boolean {
  const lu = NIR.exec(suite)
  if (!lu) return false
  return lu[1] === undefined ? true : Number(lu[1]) === cleDuNir(suite.slice(0, 13))
}

function estUnIban(suite: string): boolean {
  const tourne = suite.slice(4) + suite.slice(0, 4)
  let reste = 0
  for (const signe of tourne) reste = Number(String(reste) + String(Number.parseInt(signe, 36))) % 97
  return reste === 1
}

/** Un IBAN peut être suivi d'un mot que le motif avale : on essaie chaque fin possible. */
function contientUnIban(texte: string): boolean {
  for (const [suite] of texte.matchAll(IBANS)) {
    const net = serrer(suite)
    for (let fin = net.length; fin >= 15; fin--) if (estUnIban(net.slice(0, fin))) return true
  }
  return false
}

const suitesDe = (texte: string): readonly string[] => [...texte.matchAll(SUITES)].map(([suite]) => suite)

/** Une suite plus longue qu'un NIR peut en cacher un : on essaie les morceaux qui se suivent, jamais au milieu d'un morceau. */
function morceauxDe(suite: string): readonly string[] {
  const net = serrer(suite)
  if (net.length <= 15) return [net]
  const morceaux = suite.split(/[^\p{L}\p{N}]/u)
  return morceaux.flatMap((_, debut) =>
    morceaux.slice(debut, debut + 15).map((__, rang) => morceaux.slice(debut, debut + rang + 1).join('').toUpperCase()),
  )
}

/** Les dix chiffres d'une écriture se suivent : la valeur d'un chiffre est son rang dans les siens. */
function valeurDuChiffre(chiffre: string): string {
  const code = chiffre.codePointAt(0) ?? 0
  let rang = 0
  while (rang < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - rang - 1))) rang += 1
  return String(rang)
}

/** Ce qu'une personne y lit : pleine chasse, chiffres arabes ou indiens, invisibles et tirets de toute sorte ne cachent rien. */
export const deplier = (texte: string): string =>
  texte
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}\u3164\u115f\u1160]/gu, '')
    .replace(/[^\P{Nd}0-9]/gu, valeurDuChiffre)
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')

const ENTRE_CHIFFRES = '[ .-]?'
const O_POUR_ZERO = new RegExp(`(?<=\\d${ENTRE_CHIFFRES})[oO]|[oO](?=${ENTRE_CHIFFRES}\\d)`, 'g')
const L_POUR_UN = new RegExp(`(?<=\\d${ENTRE_CHIFFRES})[Il]|[Il](?=${ENTRE_CHIFFRES}\\d)`, 'g')

/** Coupé autrement, ou O pour 0 et l pour 1 : assez incertain pour n'être refusé que si la clé tombe juste. */
function contientUnNirDeguise(texte: string): boolean {
  const remis = texte.replace(/ ?[/_·•,:;|] ?/gu, '-').replace(O_POUR_ZERO, '0').replace(L_POUR_UN, '1')
  return suitesDe(remis).some((suite) => morceauxDe(suite).some((morceau) => morceau.length === 15 && estUnNir(morceau)))
}

const contientUnNir = (texte: string): boolean => suitesDe(texte).some((suite) => morceauxDe(suite).some(estUnNir)) || contientUnNirDeguise(texte)

/** Luhn n'est pas vérifié : on questionne, on ne refuse pas. */
const LONGUEURS_SUSPECTES = new Set([13, 16])

/**
 * Nettoie un texte libre (NFC, espaces serrées, caractères de commande retirés) et le rend.
 * Refuse un numéro de sécurité sociale bien formé, un IBAN, une phrase qui donne un mot de passe (docs/sources.md ;
 * décret 2019-341 pour le NIR), ou un texte plus long que `maximum`.
 */
export function lireTexteLibre(texte: string, maximum: number): Result<string, RefusTexte> {
  // L'invisible s'en va d'abord : il pourrait séparer un accent de sa lettre, ou les chiffres d'un numéro.
  const net = texte
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    // Les liants (200c, 200d) s'écrivent dans des noms persans ou indiens : gardés, mais ils ne cachent rien (`deplier`).
    .replace(/[\p{Cs}\u200b\u2060\ufeff\u00ad\u061c\u180e\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
  // Un document collé par erreur : trop long de toute façon, inutile d'y chercher des numéros.
  if (net.length > maximum + 2000) return refuse({ type: 'TexteTropLong', maximum })
  const lisible = deplier(net)
  if (contientUnNir(lisible)) return refuse({ type: 'NirRefuse' })
  if (contientUnIban(lisible)) return refuse({ type: 'IbanRefuse' })
  if (SECRETS.some((motif) => motif.test(lisible))) return refuse({ type: 'MotDePasseRefuse' })
  return Array.from(net).length > maximum ? refuse({ type: 'TexteTropLong', maximum }) : ok(net)
}

/** Vrai si le texte porte un nombre de 13 ou 16 chiffres (numéro fiscal, carte bancaire) : à confirmer, jamais refusé. */
export const nombresSuspects = (texte: string): boolean =>
  suitesDe(deplier(texte)).map(serrer).some((suite) => /^\d+$/.test(suite) && LONGUEURS_SUSPECTES.has(suite.length))
