import { PDFHexString, PDFString, type PDFContext, type PDFRef } from 'pdf-lib'
import type { DocumentAComposer } from '../application/ports.ts'
import { utf16Hex } from './embed.ts'
import { srgbProfile } from './icc.ts'

const PRODUCER = 'Seing'
const LANGUES: Record<DocumentAComposer['langue'], string> = { fr: 'fr-FR' }

const escapeXml = (texte: string): string => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const toSeconds = (instant: string): string => `${instant.slice(0, 19)}Z`
const pdfDate = (instant: string): string => `D:${instant.slice(0, 19).replace(/[-T:]/g, '')}Z`

// pdfuaid is not one of the schemas PDF/A-3 knows: without this description a level A checker refuses it (ISO 19005-3 6.6.2.3).
const UA_SCHEMA = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file is made for</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>`

const NAMESPACES = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  ['pdf', 'http://ns.adobe.com/pdf/1.3/'],
  ['pdfaid', 'http://www.aiim.org/pdfa/ns/id/'],
  ['pdfuaid', 'http://www.aiim.org/pdfua/ns/id/'],
  ['pdfaExtension', 'http://www.aiim.org/pdfa/ns/extension/'],
  ['pdfaSchema', 'http://www.aiim.org/pdfa/ns/schema#'],
  ['pdfaProperty', 'http://www.aiim.org/pdfa/ns/property#'],
] as const

const xmp = ({ titre, langue, date }: DocumentAComposer): string => `<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${NAMESPACES.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')}>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(titre)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${LANGUES[langue]}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${toSeconds(date)}</xmp:CreateDate>
<xmp:ModifyDate>${toSeconds(date)}</xmp:ModifyDate>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<pdf:Producer>${PRODUCER}</pdf:Producer>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
${UA_SCHEMA}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`

const outputIntent = (context: PDFContext): PDFRef =>
  context.register(
    context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: PDFString.of('sRGB'),
      Info: PDFString.of('sRGB'),
      DestOutputProfile: context.register(context.flateStream(srgbProfile(), { N: 3 })),
    }),
  )

/** Catalog, XMP (uncompressed, so that any tool reads it), Info and the trailer's ID, drawn from the content alone. */
export function writeMetadata(context: PDFContext, document: DocumentAComposer, parts: { readonly pages: PDFRef; readonly tags: PDFRef; readonly id: string }): void {
  const { titre, langue, date } = document
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: utf16Hex(titre),
      Producer: PDFString.of(PRODUCER),
      Creator: PDFString.of(PRODUCER),
      CreationDate: PDFString.of(pdfDate(date)),
      ModDate: PDFString.of(pdfDate(date)),
    }),
  )
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: parts.pages,
      Lang: PDFString.of(LANGUES[langue]),
      MarkInfo: { Marked: true },
      ViewerPreferences: { DisplayDocTitle: true },
      StructTreeRoot: parts.tags,
      Metadata: context.register(context.stream(new TextEncoder().encode(xmp(document)), { Type: 'Metadata', Subtype: 'XML' })),
      OutputIntents: [outputIntent(context)],
    }),
  )
  context.trailerInfo.ID = context.obj([PDFHexString.of(parts.id), PDFHexString.of(parts.id)])
}
