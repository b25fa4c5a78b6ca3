import { PDFContext, PDFStreamWriter, type PDFRef } from 'pdf-lib'
import type { DocumentAComposer } from '../application/ports.ts'
import { drawPage } from './draw.ts'
import { fontUses } from './embed.ts'
import { widthOf, type Fonts } from './fonts.ts'
import { composer } from './layout/layout.ts'
import { PAGE } from './layout/page.ts'
import { writeMetadata } from './metadata.ts'
import { writeTags } from './tags.ts'

/** 128 bits drawn from the content: the same document has the same ID, on any machine. */
const contentId = async (document: DocumentAComposer): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(document)))
  return Array.from(new Uint8Array(digest).subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * The tagged PDF of a document: same document, same fonts, same bytes. Runs in a worker as in Node. Throws if a letter
 * has no glyph (ask `missingLetters` first). Structure: ISO 32000-1 §14.7–14.8; built for PDF/A-3a and PDF/UA-1.
 */
export async function fabriquerPdf(document: DocumentAComposer, fonts: Fonts): Promise<Uint8Array> {
  const context = PDFContext.create()
  const { racine, pages: composees } = composer(document, (texte, style) => widthOf(fonts, style, texte))
  const uses = fontUses()
  const drawn = composees.map(({ fragments }) => drawPage(fonts, uses, fragments))
  const resources = context.register(context.obj({ Font: uses.embed(context) }))
  const pagesRef = context.nextRef()
  const refs: PDFRef[] = drawn.map(({ content }, i) =>
    context.register(
      context.obj({
        Type: 'Page',
        Parent: pagesRef,
        MediaBox: [0, 0, PAGE.largeur, PAGE.hauteur],
        Resources: resources,
        Contents: context.register(context.flateStream(content)),
        StructParents: i,
        Tabs: 'S',
      }),
    ),
  )
  context.assign(pagesRef, context.obj({ Type: 'Pages', Kids: refs, Count: refs.length }))
  const tags = writeTags(context, racine, { composees, drawn, refs })
  writeMetadata(context, document, { pages: pagesRef, tags, id: await contentId(document) })
  // The writer yields to the event loop every so many objects: in a worker that only loses time.
  return PDFStreamWriter.forContext(context, Number.MAX_SAFE_INTEGER).serializeToBuffer()
}
