import type { Instant } from '../jour-civil.ts'
import { ok, refuse, type Result } from '../result.ts'
import { lireTexteLibre } from '../texte/garde-fous.ts'
import { motsDe } from '../texte/normaliser.ts'
import { MAXIMUM } from '../brouillon/parties-saisies.ts'
import { CADRE, type GesteDeSignature, type Point, type RefusSignature, type SignatureApposee, type Trait } from './signature.ts'

/** Écart voulu entre deux points gardés, en unités du cadre : assez fin pour le papier, trop régulier pour dire la vitesse. */
const PAS = 12
/** Au-delà, le pas s'allonge : un gribouillis ne doit pas alourdir le document. */
const POINTS_AU_PLUS = 1500
/** Un point, une tache, un appui : plus petit que cela dans les deux sens, ou presque sans chemin. */
const ETENDUE_MINIMALE = 120
const CHEMIN_MINIMAL = 200

const ecart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
const borner = (valeur: number, maximum: number): number => Math.min(Math.max(valeur, 0), maximum)
const dansLeCadre = ({ x, y }: Point): Point => ({ x: borner(x, CADRE.largeur), y: borner(y, CADRE.hauteur) })
const estLisible = ({ x, y }: Point): boolean => Number.isFinite(x) && Number.isFinite(y)

const longueur = (trait: Trait): number => trait.reduce((total, point, rang) => total + ecart(point, trait[rang - 1] ?? point), 0)

function etendue(points: Trait): number {
  const cote = (valeurs: readonly number[]): number => Math.max(...valeurs) - Math.min(...valeurs)
  return Math.max(cote(points.map(({ x }) => x)), cote(points.map(({ y }) => y)))
}

/** Des points également espacés le long du chemin, extrémités comprises : il ne reste que la forme. */
function reechantillonner(trait: Trait, pas: number): Trait {
  const [premier] = trait
  const total = longueur(trait)
  if (!premier || total === 0) return premier ? [premier] : []
  const segments = Math.max(1, Math.round(total / pas))
  const cible = total / segments
  const rendus: Point[] = [premier]
  let parcouru = 0
  let precedent = premier
  for (const point of trait.slice(1)) {
    const long = ecart(precedent, point)
    while (rendus.length < segments && parcouru + long >= cible * rendus.length) {
      const part = (cible * rendus.length - parcouru) / long
      rendus.push({ x: precedent.x + (point.x - precedent.x) * part, y: precedent.y + (point.y - precedent.y) * part })
    }
    parcouru += long
    precedent = point
  }
  return [...rendus, precedent]
}

const arrondir = (trait: Trait): Trait =>
  trait
    .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
    .filter((point, rang, tous) => rang === 0 || point.x !== tous[rang - 1]?.x || point.y !== tous[rang - 1]?.y)

/** De gauche à droite, puis de haut en bas : le sens du geste ne se garde pas. */
function orienter(trait: Trait): Trait {
  const [debut, fin] = [trait[0], trait.at(-1)]
  return debut && fin && (fin.x < debut.x || (fin.x === debut.x && fin.y < debut.y)) ? trait.toReversed() : trait
}

const parPlace = (a: Trait, b: Trait): number => {
  const [pa, pb] = [a[0], b[0]]
  return pa && pb ? pa.x - pb.x || pa.y - pb.y || a.length - b.length : 0
}

function neutraliserTrace(bruts: readonly Trait[], a: Instant): Result<SignatureApposee, RefusSignature> {
  const traits = bruts.map((trait) => trait.filter(estLisible).map(dansLeCadre)).filter((trait) => trait.length > 0)
  if (traits.length === 0) return refuse({ type: 'SignatureVide' })
  const chemin = traits.reduce((total, trait) => total + longueur(trait), 0)
  if (chemin < CHEMIN_MINIMAL || etendue(traits.flat()) < ETENDUE_MINIMALE) return refuse({ type: 'SignatureTropPetite' })
  const pas = Math.max(PAS, chemin / POINTS_AU_PLUS)
  return ok({ type: 'trace', traits: traits.map((trait) => arrondir(reechantillonner(orienter(trait), pas))).sort(parPlace), a })
}

/** Mots trop communs dans les noms pour reconnaître quelqu'un. */
const PARTICULES = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'd', 'l', 'el', 'al', 'ben', 'bin', 'van', 'von', 'da', 'dos'])

function motsDuNom(nom: string): readonly string[] {
  const mots = motsDe(nom)
  const forts = mots.filter((mot) => !PARTICULES.has(mot))
  return forts.length > 0 ? forts : mots
}

function neutraliserNom(
  geste: GesteDeSignature & { type: 'nomEcrit' },
  nomAttendu: string,
  a: Instant,
): Result<SignatureApposee, RefusSignature> {
  if (motsDe(geste.nom).length === 0) return refuse({ type: 'NomEcritVide' })
  if (!geste.attestations.every(Boolean)) return refuse({ type: 'AttestationsNonCochees' })
  const nom = lireTexteLibre(geste.nom, MAXIMUM.nom * 2)
  const attendus = motsDuNom(nomAttendu)
  if (!nom.ok || !motsDuNom(nom.value).some((mot) => attendus.includes(mot))) return refuse({ type: 'NomEcritDifferent' })
  return ok({ type: 'nomEcrit', nom: nom.value, a })
}

/**
 * Du geste à ce qu'on garde. Un tracé (en unités du `CADRE`) perd temps, pression, vitesse, sens et ordre : le rythme d'une
 * main est une donnée de comportement (ADR 0009) ; une croix ou un seul trait sont admis. Un nom écrit doit partager un mot
 * avec le nom attendu, les deux phrases cochées. Refuse `SignatureVide`, `SignatureTropPetite`, `NomEcritVide`,
 * `NomEcritDifferent`, `AttestationsNonCochees`.
 */
export function neutraliser(
  geste: GesteDeSignature,
  { nomAttendu, a }: { readonly nomAttendu: string; readonly a: Instant },
): Result<SignatureApposee, RefusSignature> {
  return geste.type === 'trace' ? neutraliserTrace(geste.traits, a) : neutraliserNom(geste, nomAttendu, a)
}
