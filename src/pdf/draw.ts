import { CADRE } from '../domain/signature/signature.ts'
import { resourceName, type FontUses } from './embed.ts'
import { runsOf, type Fonts } from './fonts.ts'
import type { Boite, Fragment, Noeud } from './layout/fragments.ts'
import { PAGE } from './layout/page.ts'

/** The marked contents of one page: the element each MCID belongs to, by rank. */
export interface DrawnPage {
  readonly content: string
  readonly marks: readonly Noeud[]
}

type Texte = Extract<Fragment, { type: 'texte' }>
type Trace = Extract<Fragment, { type: 'trace' }>

/** Width of the pen: constant, since speed and pressure are not kept (ADR 0009). */
const PLUME = 1.1

const n = (value: number): string => String(Math.round(value * 100) / 100)
const up = (y: number): string => n(PAGE.hauteur - y)

/** U+2011 is drawn as a hyphen and read back as itself. */
const shown = (uses: FontUses, face: Parameters<FontUses['encode']>[0], texte: string): string =>
  texte
    .split('\u2011')
    .map((part) => (part === '' ? '' : `<${uses.encode(face, part)}> Tj`))
    .join(`\n/Span <</ActualText <FEFF2011>>> BDC <${texte.includes('\u2011') ? uses.encode(face, '-') : ''}> Tj EMC\n`)

/** `runsOf` replaced each U+2011 by a hyphen, one for one: the runs are read again over the original. */
const textLine = (fonts: Fonts, uses: FontUses, fragment: Texte): string => {
  const original = Array.from(fragment.texte)
  let at = 0
  const runs = runsOf(fonts, fragment.style, fragment.texte).map(({ face, texte }) => {
    const length = Array.from(texte).length
    const part = original.slice(at, at + length).join('')
    at += length
    return `/${resourceName(face.id)} ${n(fragment.taille)} Tf ${shown(uses, face, part)}`
  })
  return `1 0 0 1 ${n(fragment.x)} ${up(fragment.y)} Tm ${runs.join(' ')}`
}

const trace = ({ boite, traits }: Trace): string => {
  const echelle = boite.largeur / CADRE.largeur
  const chemins = traits
    .filter((trait) => trait.length > 0)
    .map((trait) => {
      // A single point is drawn too: a line to itself, with round caps, is a dot.
      const points = trait.length === 1 ? [...trait, ...trait] : trait
      return `${points.map(({ x, y }, i) => `${n(x)} ${n(y)} ${i === 0 ? 'm' : 'l'}`).join('\n')} S`
    })
  const pas = Math.round(echelle * 1e6) / 1e6
  const repere = `${String(pas)} 0 0 ${String(-pas)} ${n(boite.x)} ${up(boite.y)} cm`
  return ['q', repere, `${n(PLUME / echelle)} w 1 J 1 j`, ...chemins, 'Q'].join('\n')
}

const rectangle = ({ x, y, largeur, hauteur }: Boite): string => `${n(x)} ${up(y + hauteur)} ${n(largeur)} ${n(hauteur)} re`

const shape = (fragment: Exclude<Fragment, Texte>): string => {
  switch (fragment.type) {
    case 'filet':
      return `q ${n(fragment.gris)} g ${rectangle({ ...fragment, hauteur: fragment.epaisseur })} f Q`
    case 'cadre':
      return `q ${n(fragment.gris)} G ${n(fragment.epaisseur)} w ${rectangle(fragment.boite)} S Q`
    case 'trace':
      return trace(fragment)
  }
}

const groupesDe = (fragments: readonly Fragment[]): Fragment[][] => {
  const groupes: Fragment[][] = []
  for (const fragment of fragments) {
    const dernier = groupes.at(-1)
    if (dernier?.[0]?.noeud === fragment.noeud && dernier[0].type === fragment.type) dernier.push(fragment)
    else groupes.push([fragment])
  }
  return groupes
}

// A footer is pagination, the rest is layout (ISO 32000-1 14.8.2.2): readers skip both.
const artifact = (fragment: Fragment): string =>
  fragment.type === 'texte' ? '/Artifact <</Type /Pagination>> BDC' : '/Artifact <</Type /Layout>> BDC'

/** One page: fragments that follow each other under one element share one marked content. */
export function drawPage(fonts: Fonts, uses: FontUses, fragments: readonly Fragment[]): DrawnPage {
  const marks: Noeud[] = []
  const content = groupesDe(fragments).map((groupe) => {
    const [premier] = groupe
    if (!premier) return ''
    const debut = premier.noeud ? `/${premier.noeud.role} <</MCID ${String(marks.push(premier.noeud) - 1)}>> BDC` : artifact(premier)
    const textes = groupe.filter((fragment) => fragment.type === 'texte')
    const lignes = textes.map((fragment) => textLine(fonts, uses, fragment))
    const formes = groupe.filter((fragment) => fragment.type !== 'texte').map(shape)
    return [debut, ...(lignes.length > 0 ? ['BT', ...lignes, 'ET'] : formes), 'EMC'].join('\n')
  })
  return { content: content.join('\n'), marks }
}
