import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { modeleParId, modeles } from '../../../src/domain/modeles/index.ts'
import { texteCanonique } from '../../../src/domain/signature/texte-canonique.ts'
import type { LigneMandat, MandatSigne } from '../../../src/domain/mandat/mandat.ts'

type Ajoute = 'boiteDediee' | 'paiementExpres' | 'autreMandat' | 'representant' | 'curateur' | 'origine'
type LigneDAlors = Omit<LigneMandat, 'rythme'> & Partial<Pick<LigneMandat, 'rythme'>>
type MandatDAlors = Omit<MandatSigne, Ajoute | 'lignes'> & Partial<Pick<MandatSigne, Ajoute>> & { readonly lignes: readonly LigneDAlors[] }

/** Mandats signés sous chaque texte publié, écrits par le programme d'alors : leur empreinte doit se retrouver toujours. */
interface Temoin {
  readonly nom: string
  readonly mandat: MandatDAlors
  readonly texteLu: string
}
const DOSSIER = new URL('../../fixtures/textes-lus/', import.meta.url)
const temoins = readdirSync(DOSSIER).map((nom) => [nom, JSON.parse(readFileSync(new URL(nom, DOSSIER), 'utf8')) as readonly Temoin[]] as const)

const RIEN: Pick<MandatSigne, Ajoute> = {
  boiteDediee: false,
  paiementExpres: false,
  autreMandat: '',
  representant: null,
  curateur: null,
  origine: { type: 'neuf' },
}

/** Ce que la migration du coffre ajoute à un mandat de 2026-11. */
const migre = ({ lignes, ...mandat }: MandatDAlors): MandatSigne => ({
  ...RIEN,
  ...mandat,
  lignes: lignes.map(({ rythme = { type: 'pendantLeMandat' }, ...ligne }) => ({ ...ligne, rythme })),
})

describe.each(temoins)('les mandats de %s', (_, liste) => {
  it.each(liste.map((un) => [un.nom, un] as const))('« %s » retrouve son empreinte', (__, { mandat, texteLu }) => {
    const modele = modeleParId(mandat.modele)
    const texte = modele === null ? '' : texteCanonique(migre(mandat), modele)
    expect(texte).toBe(texteLu)
    expect(createHash('sha256').update(texte).digest('hex')).toBe(mandat.empreinte)
  })
})

it('aucun texte publié n’est sans témoin', () => {
  expect(temoins.map(([nom]) => nom).toSorted()).toEqual(modeles.map(({ id }) => `${id}.json`).toSorted())
})
