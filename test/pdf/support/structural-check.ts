import { checkFonts, checkMetadata } from './check-parts.ts'
import { catalog, dict, glyphsOf, list, operations, pageRefs, text, toUnicode, type Json, type ReadPdf } from './read-pdf.ts'

/** An MCID found on a page, with the role it was opened under. */
interface Mark {
  readonly page: number
  readonly mcid: number
  readonly role: string
}

const PAINTING = new Set(['Tj', 'TJ', 'S', 's', 'f', 'F', 'B', 'b', 'Do', 'sh'])
const IN: Record<string, readonly string[]> = {
  '/LI': ['/L'],
  '/Lbl': ['/LI'],
  '/LBody': ['/LI'],
  '/TR': ['/Table'],
  '/TH': ['/TR'],
  '/TD': ['/TR'],
}
const ROLES = ['/Document', '/Sect', '/H1', '/H2', '/H3', '/P', '/L', '/LI', '/Lbl', '/LBody', '/Figure', '/Table', '/TR', '/TH', '/TD']

interface Reading {
  readonly marks: Mark[]
  readonly faults: string[]
}

const checkText = (pdf: ReadPdf, fonts: { [key: string]: Json }, reading: Reading) => {
  const maps = new Map(Object.keys(fonts).map((name) => [name, toUnicode(pdf, fonts[name])]))
  let font = ''
  let last = ''
  let line = ''
  return {
    font: (name: string): void => { font = name },
    forget: (): void => { last = '' },
    move: (y: string): void => {
      if (y !== line && last !== '') last += '\n'
      line = y
    },
    show: (hex: string): void => {
      for (const glyph of glyphsOf(hex)) {
        const lettre = maps.get(font)?.get(glyph)
        if (glyph === 0) reading.faults.push('glyph 0 shown')
        else if (lettre === undefined) reading.faults.push('glyph without unicode')
        else if (/[\p{L}\p{N}]\n$/u.test(last) && /^[\p{L}\p{N}]/u.test(lettre)) reading.faults.push('wrapped line without a space')
        last = lettre ?? ''
      }
    },
  }
}

const checkPage = (pdf: ReadPdf, page: Json, rank: number, reading: Reading): void => {
  const { faults } = reading
  const reader = checkText(pdf, dict(pdf, dict(pdf, dict(pdf, page)['/Resources'])['/Font']), reading)
  const open: string[] = []
  let saved = 0
  for (const { op, args } of operations(pdf, page)) {
    if (op === 'BDC') {
      const at = args.indexOf('/MCID')
      if (at >= 0) reading.marks.push({ page: rank, mcid: Number(args[at + 1]), role: args[0] ?? '' })
      if (at >= 0 && open.length > 0) faults.push('marked content inside another')
      open.push(args[0] ?? '')
      if (args[0] !== '/Span') reader.forget()
    } else if (op === 'EMC' && open.pop() === undefined) faults.push('EMC without BDC')
    else if (op === 'q') saved += 1
    else if (op === 'Q') saved -= 1
    else if (op === 'Tf') reader.font(args[0] ?? '')
    else if (op === 'Tm') reader.move(args[5] ?? '')
    else if (op === 'Tj') reader.show(args[0] ?? '')
    if (PAINTING.has(op) && open.length === 0) faults.push('painting neither tagged nor artifact')
  }
  if (open.length > 0) faults.push('BDC without EMC')
  if (saved !== 0) faults.push('unbalanced q and Q')
  if (dict(pdf, page)['/Tabs'] !== '/S') faults.push('page without /Tabs /S')
}

interface Walk {
  readonly seen: Map<string, string>
  readonly headings: number[]
}

/** Every row has as many cells as the first, which alone is made of heads. */
const checkTable = (pdf: ReadPdf, table: { [key: string]: Json }, faults: string[]): void => {
  const kidsOf = (element: { [key: string]: Json }): Json[] => (Array.isArray(element['/K']) ? element['/K'] : [element['/K'] ?? null])
  const rows = kidsOf(table).map((row) => kidsOf(dict(pdf, row)).map((cell) => text(dict(pdf, cell)['/S'])))
  if (rows.some((cells) => cells.length !== rows[0]?.length)) faults.push('uneven table')
  if (rows.some((cells, i) => cells.some((role) => role !== (i === 0 ? '/TH' : '/TD')))) faults.push('table without a head row')
}

const checkElement = (pdf: ReadPdf, ref: Json, parent: { ref: Json; role: string }, walk: Walk, faults: string[]): void => {
  const element = dict(pdf, ref)
  const role = text(element['/S'])
  if (element['/P'] !== parent.ref) faults.push('element with the wrong parent')
  if (!ROLES.includes(role)) faults.push('unknown role')
  if (IN[role] && !IN[role].includes(parent.role)) faults.push('role in the wrong place')
  if (/^\/H\d$/.test(role)) walk.headings.push(Number(role.slice(2)))
  if (role === '/Figure') {
    if (!/^u:.+/.test(text(element['/Alt']))) faults.push('figure without alternative text')
    if (list(pdf, dict(pdf, element['/A'])['/BBox']).length !== 4) faults.push('figure without BBox')
  }
  if (role === '/TH' && dict(pdf, element['/A'])['/Scope'] !== '/Column') faults.push('table head without scope')
  if (role === '/Table') checkTable(pdf, element, faults)
  const pages = pageRefs(pdf)
  const kids = Array.isArray(element['/K']) ? element['/K'] : [element['/K'] ?? null]
  const claim = (page: Json | undefined, mcid: Json | undefined): void => {
    const key = `${String(pages.indexOf(page ?? null))}/${text(mcid)}`
    if (walk.seen.has(key)) faults.push('content claimed twice')
    walk.seen.set(key, text(ref))
  }
  for (const kid of kids) {
    if (kid === null) faults.push('element with nothing to read')
    else if (typeof kid === 'number') claim(element['/Pg'], kid)
    else if (dict(pdf, kid)['/Type'] === '/MCR') claim(dict(pdf, kid)['/Pg'], dict(pdf, kid)['/MCID'])
    else checkElement(pdf, kid, { ref, role }, walk, faults)
  }
}

const checkTree = (pdf: ReadPdf, { marks, faults }: Reading): void => {
  const rootRef = catalog(pdf)['/StructTreeRoot'] ?? null
  const root = dict(pdf, rootRef)
  const walk: Walk = { seen: new Map(), headings: [] }
  checkElement(pdf, root['/K'] ?? null, { ref: rootRef, role: '' }, walk, faults)
  if (dict(pdf, root['/K'])['/S'] !== '/Document') faults.push('root is not a Document')
  if (walk.headings.some((level, i) => level > (walk.headings[i - 1] ?? 0) + 1)) faults.push('heading level skipped')
  const nums = list(pdf, dict(pdf, root['/ParentTree'])['/Nums'])
  pageRefs(pdf).forEach((page, rank) => {
    const at = nums.findIndex((entry, i) => i % 2 === 0 && entry === dict(pdf, page)['/StructParents'])
    const parents = at < 0 ? [] : list(pdf, nums[at + 1])
    const mine = marks.filter((mark) => mark.page === rank)
    if (parents.length !== mine.length) faults.push('ParentTree does not count the marks of the page')
    mine.forEach(({ mcid, role }, i) => {
      if (mcid !== i) faults.push('MCIDs out of order')
      const element = walk.seen.get(`${String(rank)}/${String(mcid)}`)
      if (element === undefined) faults.push('MCID that no element reads')
      if (text(parents[mcid]) !== element) faults.push('ParentTree and tree disagree')
      if (dict(pdf, parents[mcid])['/S'] !== role) faults.push('role in the content differs from the tree')
    })
  })
  if (walk.seen.size !== marks.length) faults.push('element that reads an absent MCID')
}

/** Everything found wrong, each once; empty for a sound file. */
export function structuralFaults(pdf: ReadPdf): string[] {
  const reading: Reading = { marks: [], faults: [] }
  pageRefs(pdf).forEach((page, rank) => { checkPage(pdf, page, rank, reading) })
  checkTree(pdf, reading)
  checkFonts(pdf, reading.faults)
  checkMetadata(pdf, reading.faults)
  return [...new Set(reading.faults)]
}
