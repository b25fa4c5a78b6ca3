import { expect, it } from 'vitest'
import { motsDe, normaliser } from '../../../src/domain/texte/normaliser.ts'

it.each([
  ['Sécu', 'secu'],
  ['d’Activité', 'd activite'],
  ["l'ÉTÉ", 'l ete'],
  ['Œuvre', 'oeuvre'],
  ['CMU-C', 'cmu c'],
  ['  ', ''],
  ['Élève\u0301', 'eleve'],
])('« %s » se compare comme « %s »', (texte, attendu) => expect(normaliser(texte)).toBe(attendu))

it('ne rend aucun mot pour un texte vide', () => expect(motsDe(' – ')).toEqual([]))
it('garde les lettres des autres écritures', () => expect(motsDe('أمينة Łucja')).toHaveLength(2))
