import { expect, test } from 'vitest'
import { ligneVide } from '../../src/domain/brouillon/brouillon-vide.ts'
import { catalogueDeBase } from '../../src/domain/formalites/catalogue.ts'
import { unMandat } from '../support/au-poste.ts'
import { reussi, unPosteOuvert } from '../support/container.ts'
import { readAloud } from './support/meant.ts'
import { run } from './support/read-pdf.ts'
import { realPdfMaker } from './support/real-pdf-maker.ts'

const titreDe = (id: Parameters<typeof ligneVide>[0]): string => catalogueDeBase.formalite(id)?.titre ?? id
const titres = new Set(catalogueDeBase.formalites.map(({ titre }) => titre))

test.each(catalogueDeBase.situations)('a mandat drafted from « $titre » lists exactly its lines', async ({ lignes }) => {
  const poste = await unPosteOuvert({ pdf: realPdfMaker() })
  const saisies = lignes.map((formalite) => ({ ...ligneVide(formalite), ribConfirme: true }))
  const id = await unMandat(poste, { lignes: saisies, paiementExpres: true })
  const octets = reussi(await poste.actes.ouvrirDocument(id))
  const lus = readAloud(run('pdfinfo', octets, ['-struct-text'])).filter((texte) => titres.has(texte))
  expect(lus.toSorted()).toEqual(lignes.map(titreDe).toSorted())
})
