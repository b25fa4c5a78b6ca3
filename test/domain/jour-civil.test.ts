import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ajouterJours,
  ajouterMois,
  comparerJours,
  enChiffres,
  enToutesLettres,
  jourDe,
  parseInstant,
  parseJourCivil,
  parseJourTape,
} from '../../src/domain/jour-civil.ts'
import { instant, jour } from '../support/lire.ts'

const unJour = fc.integer({ min: 0, max: 120_000 }).map((nombre) => ajouterJours(jour('1850-01-01'), nombre))

describe('lire un jour', () => {
  it.each(['14/9/2026', '14/09/2026', '14.09.2026', '14 09 2026', '14-9-2026', '14092026', '2026-09-14', '  14/09/2026 '])(
    'lit « %s » comme le 14 septembre 2026',
    (texte) => expect(parseJourTape(texte)).toEqual({ ok: true, value: '2026-09-14' }),
  )

  it.each(['', '31/02/2026', '29/02/2025', '29/02/1900', '00/01/2026', '12/13/2026', '14/09/26', '2026-9-14', 'hier', '14/09/2026x', '0000-01-01'])(
    'refuse « %s »',
    (texte) => expect(parseJourTape(texte)).toEqual({ ok: false, refus: { type: 'JourInvalide' } }),
  )

  it('connaît les années bissextiles', () => {
    expect(parseJourCivil('2024-02-29').ok).toBe(true)
    expect(parseJourCivil('2000-02-29').ok).toBe(true)
    expect(parseJourCivil('2100-02-29').ok).toBe(false)
  })

  it('relit tout jour écrit en chiffres', () => {
    fc.assert(fc.property(unJour, (j) => void expect(parseJourTape(enChiffres(j))).toEqual({ ok: true, value: j })))
  })

  it('ne prend pour un instant que l’heure universelle', () => {
    expect(parseInstant('2026-09-14T08:31:02.120Z').ok).toBe(true)
    for (const texte of ['2026-09-14', '2026-09-14T08:31:02+02:00', '2026-09-14T08:31Z']) expect(parseInstant(texte).ok).toBe(false)
  })
})

describe('compter les jours', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-09-14', 12, '2027-09-14'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('du %s, %i mois mènent au %s', (depart, nombre, arrivee) => expect(ajouterMois(jour(depart), nombre)).toBe(arrivee))

  it('revient au même jour quand on ajoute puis retire', () => {
    fc.assert(fc.property(unJour, fc.integer({ min: -4000, max: 4000 }), (j, n) => ajouterJours(ajouterJours(j, n), -n) === j))
  })

  it('ne rend que des jours qui existent, dans l’ordre', () => {
    fc.assert(
      fc.property(unJour, fc.integer({ min: 1, max: 48 }), (j, n) => {
        const plusTard = ajouterMois(j, n)
        expect(parseJourCivil(plusTard)).toEqual({ ok: true, value: plusTard })
        expect(comparerJours(j, plusTard)).toBeLessThan(0)
        expect(comparerJours(plusTard, j)).toBeGreaterThan(0)
      }),
    )
  })

  it('range les jours comme leur texte', () => expect(comparerJours(jour('2026-09-14'), jour('2026-09-14'))).toBe(0))
})

describe('dire un jour', () => {
  it('écrit le premier du mois', () => expect(enToutesLettres(jour('2027-01-01'))).toBe('1er janvier 2027'))
  it('écrit les accents', () => expect(enToutesLettres(jour('2026-08-31'))).toBe('31 août 2026'))

  it('donne le jour du lieu où l’on est, pas celui de Greenwich', () => {
    expect(jourDe(instant('2026-09-14T22:30:00.000Z'), 120)).toBe('2026-09-15')
    expect(jourDe(instant('2026-01-01T02:00:00.000Z'), -240)).toBe('2025-12-31')
  })
})
