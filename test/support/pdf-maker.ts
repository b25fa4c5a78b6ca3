import { Breakage, type DocumentAComposer, type PdfMaker } from '../../src/application/ports.ts'

/** La seule doublure permise : elle écrit les blocs tels quels, et dit ne pas savoir écrire les emojis. */
export const doublurePdf = (): PdfMaker => ({
  prechauffer: async () => undefined,
  lettresManquantes: async (textes) => [...new Set(textes.flatMap((texte) => [...texte.matchAll(/\p{Extended_Pictographic}/gu)].map(([lettre]) => lettre)))],
  fabriquer: async (document: DocumentAComposer) => new TextEncoder().encode(JSON.stringify(document)),
})

/** Une fabrique qui casse. */
export const pdfCasse = (): PdfMaker => ({
  ...doublurePdf(),
  fabriquer: () => Promise.reject(new Breakage('pdf-failed', 'fabriquer')),
})
