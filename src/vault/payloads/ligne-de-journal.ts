import { Breakage, KINDS } from '../../application/ports.ts'
import type { Content, Objet } from '../journal/content.ts'
import { entier, FormeInattendue, liste, marque, objet, ouNull, texte, unDe, type Lecteur } from './forme.ts'

type Ecrit = Extract<Objet, { rev: number }>
type Retire = Extract<Objet, { retire: true }>

const vrai: Lecteur<true> = (value) => {
  if (value !== true) throw new FormeInattendue()
  return true
}
const ecrit = objet<Ecrit>({ kind: unDe(...KINDS, 'entete'), id: texte, rev: entier, hash: marque(/^[0-9a-f]{64}$/) })
const retire = objet<Retire>({ kind: unDe(...KINDS), id: texte, retire: vrai })
const objetDeLigne: Lecteur<Objet> = (value) => (typeof value === 'object' && value !== null && 'retire' in value ? retire(value) : ecrit(value))

const details: Lecteur<Content['details']> = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new FormeInattendue()
  return Object.fromEntries(Object.entries(value).map(([nom, lu]) => [nom, typeof lu === 'number' ? lu : texte(lu)]))
}
const version: Lecteur<1> = (value) => {
  if (value !== 1) throw new FormeInattendue()
  return 1
}

const content = objet<Content>({
  v: version,
  a: texte,
  mono: entier,
  build: texte,
  aidant: texte,
  op: texte,
  objet: ouNull(texte),
  objets: liste(objetDeLigne),
  numero: ouNull(entier),
  engagement: ouNull(texte),
  details,
  headerHash: marque(/^[0-9a-f]{64}$/),
})

/** Throws `Breakage('corrupt-row', where)` if the text is not a line's content. */
export function parseContent(json: string, where: string): Content {
  try {
    return content(JSON.parse(json))
  } catch {
    throw new Breakage('corrupt-row', where)
  }
}
