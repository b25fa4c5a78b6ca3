import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { modeleEnVigueur, modeleParId, modeles } from '../../../src/domain/modeles/index.ts'
import { jour } from '../../support/lire.ts'

const RACINE = new URL('../../../src/domain/modeles/', import.meta.url)

/** Un texte publié ne change plus : des mandats signés le nomment. Pour changer un mot, ouvrir un dossier daté. */
const EMPREINTES: Readonly<Record<string, string>> = {
  '2026-11': 'eaec113d207fb3550c7cfc125c7cf073c196c739d36bc7f51e2660177becb68a',
  '2026-11-21': '3ed8fe17245113e1cbc83decfbb4fee8c9e46b6e2ea372e35b9ff6158aef2595',
}

function empreinteDu(dossier: string): string {
  const adresse = new URL(`${dossier}/`, RACINE)
  const hache = createHash('sha256')
  for (const nom of readdirSync(adresse).sort()) hache.update(nom).update('\0').update(readFileSync(new URL(nom, adresse))).update('\0')
  return hache.digest('hex')
}

const dossiers = readdirSync(RACINE, { withFileTypes: true }).flatMap((entree) => (entree.isDirectory() ? [entree.name] : []))

describe('les textes datés', () => {
  it('ont chacun un dossier, une ligne et une empreinte', () => {
    expect(modeles.map(({ id }) => id)).toEqual(dossiers.toSorted())
    expect(Object.keys(EMPREINTES).sort()).toEqual(dossiers.toSorted())
  })

  it.each(dossiers)('« %s » n’a pas changé depuis sa publication', (dossier) => expect(empreinteDu(dossier)).toBe(EMPREINTES[dossier]))

  it.each(modeles)('$id donne la source et la provenance de chaque clause', ({ clauses }) => {
    expect(clauses.length).toBeGreaterThan(0)
    for (const { source, provenance, alineas } of clauses) {
      expect(source).not.toBe('')
      expect(['E', 'D', 'R']).toContain(provenance)
      expect(alineas.length).toBeGreaterThan(0)
    }
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length)
  })
})

describe('le texte en vigueur', () => {
  it('est le plus récent à ce jour', () => expect(modeleEnVigueur(jour('2026-11-21')).id).toBe('2026-11-21'))

  it.each(['2020-01-01', '2026-11-20'])('sait nommer un représentant et un curateur, même si l’horloge du poste dit %s', (texte) => {
    expect(modeleEnVigueur(jour(texte)).id).toBe('2026-11-21')
  })

  it('se retrouve par son identifiant, et l’inconnu se dit', () => {
    expect(modeleParId('2026-11')?.titre).toContain('Mandat')
    expect(modeleParId('2031-01')).toBeNull()
  })
})
