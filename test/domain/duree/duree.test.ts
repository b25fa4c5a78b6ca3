import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DUREES_FIXES, echeance, echeanceAuPlusTard } from '../../../src/domain/duree/duree.ts'
import { ajouterJours } from '../../../src/domain/jour-civil.ts'
import { jour, valeurDe } from '../../support/lire.ts'

const unDebut = fc.integer({ min: 0, max: 20_000 }).map((nombre) => ajouterJours(jour('2020-01-01'), nombre))

it.each([
  ['unJour', '2026-09-14', '2026-09-14'],
  ['unMois', '2026-09-14', '2026-10-13'],
  ['unMois', '2026-01-31', '2026-02-27'],
  ['unMois', '2024-01-31', '2024-02-28'],
  ['sixMois', '2026-08-31', '2027-02-27'],
  ['sixMois', '2026-11-21', '2027-05-20'],
  ['douzeMois', '2026-09-14', '2027-09-13'],
  ['douzeMois', '2024-02-29', '2025-02-27'],
] as const)('%s à partir du %s finit le %s, ce jour compris', (type, debut, fin) => {
  expect(echeance(jour(debut), { type })).toEqual({ ok: true, value: fin })
})

it('accepte un dernier jour choisi, du premier jour au bout de douze mois', () => {
  const debut = jour('2026-09-14')
  for (const fin of ['2026-09-14', '2027-01-01', '2027-09-13']) expect(echeance(debut, { type: 'jusquAu', jour: jour(fin) }).ok).toBe(true)
})

it('refuse un dernier jour passé ou trop lointain, et dit la limite', () => {
  const debut = jour('2026-09-14')
  expect(echeance(debut, { type: 'jusquAu', jour: jour('2026-09-13') })).toEqual({ ok: false, refus: { type: 'EcheanceAvantDebut' } })
  expect(echeance(debut, { type: 'jusquAu', jour: jour('2027-09-14') })).toEqual({
    ok: false,
    refus: { type: 'DureeTropLongue', auPlusTard: '2027-09-13' },
  })
})

it('ne dépasse jamais douze mois et ne finit jamais avant de commencer', () => {
  fc.assert(
    fc.property(unDebut, fc.constantFrom(...DUREES_FIXES), (debut, type) => {
      const fin = valeurDe(echeance(debut, { type }))
      expect(fin >= debut).toBe(true)
      expect(fin <= echeanceAuPlusTard(debut)).toBe(true)
    }),
  )
})

/** Le calendrier du moteur, seul témoin qui ne vienne pas de nous : `Date.UTC` connaît les mois et les années bissextiles. */
const finDeMois = (annee: number, mois: number): number => new Date(Date.UTC(annee, mois, 0)).getUTCDate()
const temoin = (debut: string, mois: number): string => {
  const [annee = 0, m = 0, j = 0] = debut.split('-').map(Number)
  const rang = m - 1 + mois
  const [versAnnee, versMois] = [annee + Math.floor(rang / 12), (rang % 12) + 1]
  const jourVise = Math.min(j, finDeMois(versAnnee, versMois))
  return new Date(Date.UTC(versAnnee, versMois - 1, jourVise - 1)).toISOString().slice(0, 10)
}

it('chaque jour de 2020 à 2032 finit au jour que dit le calendrier du moteur', () => {
  const MOIS = { unMois: 1, sixMois: 6, douzeMois: 12 } as const
  for (let nombre = 0; nombre < 13 * 366; nombre++) {
    const debut = ajouterJours(jour('2020-01-01'), nombre)
    for (const type of ['unMois', 'sixMois', 'douzeMois'] as const) {
      const fin = echeance(debut, { type })
      if (!fin.ok || fin.value !== temoin(debut, MOIS[type])) throw new Error(`${debut} ${type}`)
    }
  }
})
