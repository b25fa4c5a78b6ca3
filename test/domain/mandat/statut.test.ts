import { describe, expect, it } from 'vitest'
import { finEntiere, statutAu, type FinDatee } from '../../../src/domain/mandat/statut.ts'
import { SORTES_DE_FIN } from '../../../src/domain/vie/fin.ts'
import { jour } from '../../support/lire.ts'
import { unMandat } from '../../support/un-mandat.ts'

const mandat = unMandat().pour('caf.demander-le-rsa').pour('ameli.demander-la-c2s').du('2026-11-21').pendant('unMois').signe()
const fin = (lignes: readonly number[] | null = null, type: FinDatee['type'] = 'revocation', dans = mandat): FinDatee => ({
  mandat: dans.id,
  type,
  lignes,
  jour: jour('2026-12-01'),
})

describe('le statut d’un mandat', () => {
  it.each([
    ['2026-11-20', 'aVenir'],
    ['2026-11-21', 'enCours'],
    ['2026-12-20', 'enCours'],
    ['2026-12-21', 'expire'],
  ])('au %s : %s', (texte, statut) => expect(statutAu(mandat, [], jour(texte))).toBe(statut))

  it.each(SORTES_DE_FIN.map((sorte, rang) => [sorte, ['revoque', 'renonce', 'accompli', 'caduc'][rang]] as const))(
    'après une fin « %s » : %s, même passé le dernier jour',
    (sorte, statut) => {
      expect(statutAu(mandat, [fin(null, sorte)], jour('2026-12-02'))).toBe(statut)
      expect(statutAu(mandat, [fin(null, sorte)], jour('2027-12-02'))).toBe(statut)
    },
  )

  it('se déduit aussi d’un repère', () => {
    const repere = { mandat: mandat.id, debut: mandat.debut, echeance: mandat.echeance }
    expect(statutAu(repere, [], jour('2026-12-21'))).toBe('expire')
    expect(statutAu(repere, [fin()], jour('2026-12-01'))).toBe('revoque')
  })

  it('ignore la fin d’un autre mandat', () => {
    const autre = unMandat().portant('2').signe()
    expect(statutAu(mandat, [fin(null, 'revocation', autre), fin([1, 2], 'revocation', autre)], jour('2026-12-01'))).toBe('enCours')
  })

  it('reste arrêté même si l’horloge du poste revient en arrière', () => {
    expect(statutAu(mandat, [fin()], jour('2020-01-01'))).toBe('revoque')
  })

  it('une révocation partielle ne l’arrête pas ; toutes ses lignes arrêtées, en une ou plusieurs fois, si', () => {
    expect(statutAu(mandat, [fin([1])], jour('2026-12-01'))).toBe('enCours')
    expect(statutAu(mandat, [fin([1]), fin([7])], jour('2026-12-01'))).toBe('enCours')
    expect(statutAu(mandat, [fin([1]), fin([2])], jour('2026-12-01'))).toBe('revoque')
    expect(statutAu(mandat, [fin([2, 1])], jour('2026-12-01'))).toBe('revoque')
  })

  it('du registre, qui sait le nombre de lignes, se déduit pareil ; du repère, qui l’ignore, non', () => {
    const bornes = { mandat: mandat.id, debut: mandat.debut, echeance: mandat.echeance }
    expect(statutAu({ ...bornes, formalites: 2 }, [fin([1, 2])], jour('2026-12-01'))).toBe('revoque')
    expect(statutAu(bornes, [fin([1, 2])], jour('2026-12-01'))).toBe('enCours')
  })
})

it('la fin entière n’est ni partielle ni d’un autre mandat', () => {
  expect(finEntiere(mandat.id, [fin([1])])).toBeNull()
  expect(finEntiere(mandat.id, [fin([1]), fin()])).toEqual(fin())
})
