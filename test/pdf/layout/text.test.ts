import { describe, expect, test } from 'vitest'
import { autourDesDates, couper, couperEgal, normaliser } from '../../../src/pdf/layout/text.ts'

/** Every letter is one unit wide: the tests read as squares on paper. */
const carreaux = (texte: string): number => Array.from(texte).length

describe('wrapping', () => {
  test('keeps the space it broke at, on every line but the last', () => {
    expect(couper('un aidant professionnel agit', 10, carreaux)).toEqual(['un aidant ', 'professionnel'.slice(0, 10), 'nel agit'])
    expect(couper('lire et faire lire', 8, carreaux)).toEqual(['lire et ', 'faire ', 'lire'])
  })

  test.each([
    ['rendez-vous', 8, ['rendez-', 'vous']],
    ['le rendez-vous', 11, ['le ', 'rendez-vous']],
    ['Sainte-Geneviève', 10, ['Sainte-', 'Geneviève']],
    ['caf.fr/mon-compte', 12, ['caf.fr/mon-', 'compte']],
    ['Wolfeschlegelstein', 9, ['Wolfeschl', 'egelstein']],
    ['', 10, []],
  ])('breaks %s in %i units', (texte, largeur, lignes) => {
    expect(couper(texte, largeur, carreaux)).toEqual(lignes)
  })

  test('loses no letter, at any width', () => {
    const texte = 'M. Jean-Rémi de L’Épinay-Châteauneuf de La Roche-sur-Yon, né le 1er mars 1950 : « oui » !'
    for (let largeur = 1; largeur < 60; largeur += 1) {
      const lignes = couper(texte, largeur, carreaux)
      expect(lignes.join('')).toBe(normaliser(texte))
      for (const ligne of lignes) expect(carreaux(ligne.trimEnd())).toBeLessThanOrEqual(largeur)
    }
  })

  test('leaves no short word alone on the last line', () => {
    expect(couper('les informations utiles pour un autre but', 39, carreaux)).toEqual(['les informations utiles pour un ', 'autre but'])
  })

  test('evens out a title without adding a line', () => {
    expect(couperEgal('Mandat pour les données personnelles', 30, carreaux)).toEqual(['Mandat pour les ', 'données personnelles'])
  })
})

describe('French typography', () => {
  test.each([
    ['oui ; non', 'oui\u00a0; non'],
    ['« oui »', '«\u00a0oui\u00a0»'],
    ['le 1er mars 1950', 'le 1er\u00a0mars\u00a01950'],
    ['au 03 84 00 00 00.', 'au 03\u00a084\u00a000\u00a000\u00a000.'],
    ['39100 Dole', '39100\u00a0Dole'],
    ['10\u202f000', '10\u00a0000'],
    ['a  b\n c\u00ad\u200b', 'a b c'],
    ['e\u0301', 'é'],
  ])('%s', (avant, apres) => {
    expect(normaliser(avant)).toBe(apres)
  })

  test('finds the dates of a clause', () => {
    expect(autourDesDates(normaliser('Du 21 novembre 2026 au 20 mai 2027, compris.'))).toEqual([
      'Du ', '21\u00a0novembre\u00a02026', ' au ', '20\u00a0mai\u00a02027', ', compris.',
    ])
  })
})
