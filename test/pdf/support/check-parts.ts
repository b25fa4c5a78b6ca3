import { catalog, dict, list, pageRefs, stream, text, type Json, type ReadPdf } from './read-pdf.ts'

const tableOf = (font: Buffer, name: string): Buffer => {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    const offset = font.readUInt32BE(at + 8)
    if (font.toString('latin1', at, at + 4) === name) return font.subarray(offset, offset + font.readUInt32BE(at + 12))
  }
  return Buffer.alloc(0)
}

/** Widths of every glyph as the embedded font file says, in thousandths. */
const hmtxWidths = (file: Buffer): number[] => {
  const units = tableOf(file, 'head').readUInt16BE(18)
  const count = tableOf(file, 'hhea').readUInt16BE(34)
  return Array.from({ length: count }, (_, i) => (tableOf(file, 'hmtx').readUInt16BE(4 * i) * 1000) / units)
}

const checkFont = (pdf: ReadPdf, ref: Json | undefined, faults: string[]): void => {
  const font = dict(pdf, ref)
  const cid = dict(pdf, list(pdf, font['/DescendantFonts'])[0])
  const descriptor = dict(pdf, cid['/FontDescriptor'])
  const file = stream(pdf, descriptor['/FontFile2'])
  if (font['/Subtype'] !== '/Type0' || font['/Encoding'] !== '/Identity-H') faults.push('font is not Type0 Identity-H')
  if (!/^\/[A-Z]{6}\+/.test(text(font['/BaseFont']))) faults.push('font without a subset tag')
  if (cid['/CIDToGIDMap'] !== '/Identity') faults.push('font without CIDToGIDMap')
  if (descriptor['/CIDSet'] !== undefined) faults.push('font with a CIDSet')
  if (stream(pdf, font['/ToUnicode']).length === 0) faults.push('font without ToUnicode')
  if (file.length === 0) return void faults.push('font not embedded')
  const [first, widths] = list(pdf, cid['/W'])
  const expected = hmtxWidths(file)
  const written = Array.isArray(widths) ? widths : []
  const same = written.length === expected.length && expected.every((width, i) => Math.abs(width - Number(written[i])) <= 0.01)
  if (first !== 0 || !same) faults.push('W differs from hmtx')
}

export function checkFonts(pdf: ReadPdf, faults: string[]): void {
  const refs = new Set(pageRefs(pdf).flatMap((page) => Object.values(dict(pdf, dict(pdf, dict(pdf, page)['/Resources'])['/Font']))))
  if (refs.size === 0) faults.push('no font')
  for (const ref of refs) checkFont(pdf, ref, faults)
}

const XMP = ['<pdfaid:part>3<', '<pdfaid:conformance>A<', '<pdfuaid:part>1<', '<pdfaSchema:prefix>pdfuaid<', '<rdf:li>fr-FR<']

export function checkMetadata(pdf: ReadPdf, faults: string[]): void {
  const root = catalog(pdf)
  const xmp = stream(pdf, root['/Metadata']).toString('utf8')
  const title = text(dict(pdf, pdf.trailer['/Info'])['/Title']).replace(/^u:/, '')
  if (root['/Lang'] !== 'u:fr-FR') faults.push('no language')
  if (dict(pdf, root['/MarkInfo'])['/Marked'] !== true) faults.push('not marked')
  if (dict(pdf, root['/ViewerPreferences'])['/DisplayDocTitle'] !== true) faults.push('title not displayed')
  for (const part of XMP) if (!xmp.includes(part)) faults.push('XMP incomplete')
  if (!xmp.includes(`<rdf:li xml:lang="x-default">${title}<`)) faults.push('XMP title differs from Info')
  const profile = stream(pdf, dict(pdf, list(pdf, root['/OutputIntents'])[0])['/DestOutputProfile'])
  if (profile.toString('latin1', 36, 40) !== 'acsp') faults.push('no colour profile')
  if (list(pdf, pdf.trailer['/ID']).length !== 2) faults.push('no file identifier')
  if (pdf.trailer['/Encrypt'] !== undefined) faults.push('encrypted')
}
