import { catalog, dict, list, pageRefs, text, type Json, type ReadPdf } from './read-pdf.ts'

/** One way of spoiling a sound file, and what the structural check must then say. */
export interface Mutant {
  readonly fault: string
  readonly spoil: (pdf: ReadPdf) => void
}

const elements = (pdf: ReadPdf, role: string): { [key: string]: Json }[] =>
  [...pdf.objects.keys()].map((ref) => dict(pdf, ref)).filter((value) => value['/S'] === role && value['/P'] !== undefined)

const inContent = (change: (content: string) => string) => (pdf: ReadPdf): void => {
  const object = pdf.objects.get(text(dict(pdf, pageRefs(pdf)[0])['/Contents']))
  if (!object?.stream) return
  object.stream = Buffer.from(change(object.stream.toString('latin1')), 'latin1')
}

const inXmp = (change: (xmp: string) => string) => (pdf: ReadPdf): void => {
  const object = pdf.objects.get(text(catalog(pdf)['/Metadata']))
  if (object?.stream) object.stream = Buffer.from(change(object.stream.toString('utf8')), 'utf8')
}

const firstFont = (pdf: ReadPdf): { [key: string]: Json } =>
  dict(pdf, Object.values(dict(pdf, dict(pdf, dict(pdf, pageRefs(pdf)[0])['/Resources'])['/Font']))[0])
const cidFont = (pdf: ReadPdf): { [key: string]: Json } => dict(pdf, list(pdf, firstFont(pdf)['/DescendantFonts'])[0])
const parentTree = (pdf: ReadPdf): { [key: string]: Json } => dict(pdf, dict(pdf, catalog(pdf)['/StructTreeRoot'])['/ParentTree'])
const parents = (pdf: ReadPdf): Json[] => list(pdf, list(pdf, parentTree(pdf)['/Nums'])[1])

const without = (key: string, of: (pdf: ReadPdf) => { [key: string]: Json } | undefined) => (pdf: ReadPdf): void => {
  const found = of(pdf)
  if (found) Reflect.deleteProperty(found, key)
}

/** The trailing space of a wrapped line is the last glyph before the line moves down. */
const dropTrailingSpaces = (content: string): string => content.replace(/([0-9A-F]{4})> Tj\n1 0 0 1/g, '> Tj\n1 0 0 1')

export const mutants: readonly Mutant[] = [
  {
    fault: 'painting neither tagged nor artifact',
    spoil: inContent((c) => c.replace(/\/Artifact <<\/Type \/Layout>> BDC([^]*?)EMC/, '$1')),
  },
  { fault: 'BDC without EMC', spoil: inContent((c) => c.replace(/EMC$/, '')) },
  { fault: 'EMC without BDC', spoil: inContent((c) => `${c}\nEMC`) },
  { fault: 'unbalanced q and Q', spoil: inContent((c) => `q\n${c}`) },
  { fault: 'wrapped line without a space', spoil: inContent(dropTrailingSpaces) },
  { fault: 'glyph 0 shown', spoil: inContent((c) => c.replace(/<([0-9A-F]{4})/, '<0000')) },
  { fault: 'role in the content differs from the tree', spoil: inContent((c) => c.replace('/H1 <<', '/P <<')) },
  { fault: 'MCID that no element reads', spoil: (pdf) => { Object.assign(elements(pdf, '/H1')[0] ?? {}, { '/K': [] }) } },
  { fault: 'element that reads an absent MCID', spoil: (pdf) => { Object.assign(elements(pdf, '/H1')[0] ?? {}, { '/K': [0, 999] }) } },
  { fault: 'content claimed twice', spoil: (pdf) => { Object.assign(elements(pdf, '/H1')[0] ?? {}, { '/K': [0, 1] }) } },
  { fault: 'ParentTree and tree disagree', spoil: (pdf) => { parents(pdf).reverse() } },
  { fault: 'ParentTree does not count the marks of the page', spoil: (pdf) => { parents(pdf).pop() } },
  { fault: 'element with the wrong parent', spoil: (pdf) => { Object.assign(elements(pdf, '/P')[0] ?? {}, { '/P': '1 0 R' }) } },
  { fault: 'role in the wrong place', spoil: (pdf) => { Object.assign(elements(pdf, '/L')[0] ?? {}, { '/S': '/P' }) } },
  {
    fault: 'heading level skipped',
    spoil: (pdf) => { elements(pdf, '/H2').forEach((element) => Object.assign(element, { '/S': '/H3' })) },
  },
  { fault: 'figure without alternative text', spoil: without('/Alt', (pdf) => elements(pdf, '/Figure')[0]) },
  { fault: 'figure without BBox', spoil: without('/A', (pdf) => elements(pdf, '/Figure')[1]) },
  { fault: 'page without /Tabs /S', spoil: without('/Tabs', (pdf) => dict(pdf, pageRefs(pdf)[1])) },
  { fault: 'W differs from hmtx', spoil: (pdf) => { Object.assign(cidFont(pdf), { '/W': [0, [500]] }) } },
  {
    fault: 'font with a CIDSet',
    spoil: (pdf) => { Object.assign(dict(pdf, cidFont(pdf)['/FontDescriptor']), { '/CIDSet': '1 0 R' }) },
  },
  { fault: 'font without CIDToGIDMap', spoil: without('/CIDToGIDMap', cidFont) },
  { fault: 'font without ToUnicode', spoil: without('/ToUnicode', firstFont) },
  { fault: 'font without a subset tag', spoil: (pdf) => { Object.assign(firstFont(pdf), { '/BaseFont': '/Atkinson' }) } },
  { fault: 'font not embedded', spoil: without('/FontFile2', (pdf) => dict(pdf, cidFont(pdf)['/FontDescriptor'])) },
  { fault: 'no language', spoil: without('/Lang', catalog) },
  { fault: 'not marked', spoil: without('/MarkInfo', catalog) },
  { fault: 'title not displayed', spoil: without('/ViewerPreferences', catalog) },
  { fault: 'no colour profile', spoil: without('/OutputIntents', catalog) },
  { fault: 'no file identifier', spoil: without('/ID', (pdf) => pdf.trailer) },
  {
    fault: 'XMP incomplete',
    spoil: inXmp((xmp) => xmp.replace('<pdfaSchema:prefix>pdfuaid<', '<pdfaSchema:prefix>autre<')),
  },
  { fault: 'XMP title differs from Info', spoil: inXmp((xmp) => xmp.replace('Mandat 2026', 'Mandat 2025')) },
]
