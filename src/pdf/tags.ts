import type { PDFContext, PDFDict, PDFRef } from 'pdf-lib'
import { utf16Hex } from './embed.ts'
import type { DrawnPage } from './draw.ts'
import type { Boite, Noeud, PageComposee } from './layout/fragments.ts'
import { PAGE } from './layout/page.ts'

interface Mark {
  readonly page: number
  readonly mcid: number
}

const marksByElement = (pages: readonly DrawnPage[]): Map<Noeud, Mark[]> => {
  const found = new Map<Noeud, Mark[]>()
  pages.forEach(({ marks }, page) => {
    marks.forEach((noeud, mcid) => {
      found.set(noeud, [...(found.get(noeud) ?? []), { page, mcid }])
    })
  })
  return found
}

const boxesByElement = (pages: readonly PageComposee[]): Map<Noeud, Boite> =>
  new Map(pages.flatMap(({ fragments }) => fragments.flatMap((f) => (f.type === 'trace' ? [[f.noeud, f.boite] as const] : []))))

const attributes = (context: PDFContext, noeud: Noeud, boite: Boite | undefined): PDFDict | null => {
  if (noeud.puces) return context.obj({ O: 'List', ListNumbering: noeud.puces })
  if (noeud.role === 'TH') return context.obj({ O: 'Table', Scope: 'Column' })
  if (!boite) return null
  const { x, y, largeur, hauteur } = boite
  const bbox = [x, PAGE.hauteur - y - hauteur, x + largeur, PAGE.hauteur - y].map((value) => Math.round(value * 100) / 100)
  return context.obj({ O: 'Layout', Placement: 'Block', BBox: bbox })
}

/** Elements with nothing to read are not written. */
const isRead = (noeud: Noeud, marks: ReadonlyMap<Noeud, unknown>): boolean =>
  marks.has(noeud) || noeud.enfants.some((enfant) => isRead(enfant, marks))

/**
 * The structure tree and its way back (ISO 32000-1 14.7.2, 14.7.4.4): every element names its marked contents, and
 * the ParentTree names the element of each MCID of each page.
 */
export function writeTags(
  context: PDFContext,
  racine: Noeud,
  pages: { readonly composees: readonly PageComposee[]; readonly drawn: readonly DrawnPage[]; readonly refs: readonly PDFRef[] },
): PDFRef {
  const marks = marksByElement(pages.drawn)
  const boxes = boxesByElement(pages.composees)
  const written = new Map<Noeud, PDFRef>()
  const rootRef = context.nextRef()
  const write = (noeud: Noeud, parent: PDFRef): PDFRef => {
    const ref = context.nextRef()
    written.set(noeud, ref)
    const own = marks.get(noeud) ?? []
    const first = own[0]
    const contents = own.map(({ page, mcid }) => (page === first?.page ? mcid : { Type: 'MCR', Pg: pages.refs[page], MCID: mcid }))
    const children = noeud.enfants.filter((enfant) => isRead(enfant, marks)).map((enfant) => write(enfant, ref))
    const kids = [...contents, ...children]
    const element = { S: noeud.role, P: parent, K: kids.length === 1 ? kids[0] : kids }
    const dict = context.obj(first ? { ...element, Pg: pages.refs[first.page] } : element)
    const attribute = attributes(context, noeud, boxes.get(noeud))
    if (attribute) dict.set(context.obj('A'), attribute)
    if (noeud.alternative) dict.set(context.obj('Alt'), utf16Hex(noeud.alternative))
    context.assign(ref, dict)
    return ref
  }
  const document = write(racine, rootRef)
  const nums = pages.drawn.flatMap((page, i) => [i, context.register(context.obj(page.marks.map((noeud) => written.get(noeud))))])
  context.assign(
    rootRef,
    context.obj({ Type: 'StructTreeRoot', K: document, ParentTree: { Nums: nums }, ParentTreeNextKey: pages.drawn.length }),
  )
  return rootRef
}
