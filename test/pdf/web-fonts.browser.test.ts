import { expect, test } from 'vitest'
import { fontUrlsUnder } from '../../src/pdf/index.ts'

/** The screens show the mandate in the fonts of its PDF: a font the browser refuses falls back without a word. */
test.each(Object.entries(fontUrlsUnder('/fonts/')))('the browser accepts the font of the PDF: %s', async (id, url) => {
  const face = await new FontFace(id, `url(${url})`).load()
  expect(face.status).toBe('loaded')
})
