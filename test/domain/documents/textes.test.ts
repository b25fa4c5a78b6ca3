import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { texteDesDocuments } from '../../../src/domain/documents/index.ts'
import { jour } from '../../support/lire.ts'

const RACINE = new URL('../../../src/domain/documents/', import.meta.url)

/** Un texte publié ne change plus : le document d'une fin se refait à l'identique. Pour changer un mot, ouvrir un dossier daté. */
const EMPREINTES: Readonly<Record<string, string>> = {
  '2026-11-21': '82f63947fe94e365184b6101bbac0c5fbd251b49e60d366374688195ae133252',
}
const dossiers = readdirSync(RACINE, { withFileTypes: true }).flatMap(({ name }) => (/^\d/.test(name) ? [name] : []))

it.each(dossiers)('le texte du %s n’a pas changé', (dossier) => {
  const texte = readFileSync(new URL(`${dossier}/fr.ts`, RACINE))
  expect(createHash('sha256').update(texte).digest('hex')).toBe(EMPREINTES[dossier])
})

it('le texte du jour est le plus récent ; avant le premier, le premier', () => {
  expect(texteDesDocuments(jour('2027-01-01')).depuis).toBe('2026-11-21')
  expect(texteDesDocuments(jour('2020-01-01')).depuis).toBe('2026-11-21')
})

it('aucun texte ne dit un mot interdit, et chaque article cité est du Code civil', () => {
  const texte = JSON.stringify(texteDesDocuments(jour('2026-11-21')))
  expect(texte).not.toMatch(/procuration|autorisation|bénéficiaire/i)
  expect(texte.match(/articles? \d{4}/g)?.length).toBeGreaterThan(10)
  for (const [, avant] of texte.matchAll(/(.{11}),? articles? \d{4}/g)) expect(avant).toContain('Code civil')
})
