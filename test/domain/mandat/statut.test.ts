import { describe, expect, it } from 'vitest'
import type { AidantId, FinId } from '../../../src/domain/ids.ts'
import { revoquer } from '../../../src/domain/vie/revoquer.ts'
import { statutAu } from '../../../src/domain/mandat/statut.ts'
import { instant, jour, unId } from '../../support/lire.ts'
import { unMandat } from '../../support/un-mandat.ts'

const mandat = unMandat().du('2026-11-21').pendant('unMois').signe()
const recueil = { id: unId<FinId>('F'), jour: jour('2026-12-01'), a: instant('2026-12-01T10:00:00.000Z'), voie: 'parTelephone', par: unId<AidantId>('C') } as const

describe('le statut d’un mandat', () => {
  it.each([
    ['2026-11-20', 'aVenir'],
    ['2026-11-21', 'enCours'],
    ['2026-12-20', 'enCours'],
    ['2026-12-21', 'expire'],
  ])('au %s : %s', (texte, statut) => expect(statutAu(mandat, [], jour(texte))).toBe(statut))

  it('se déduit aussi d’un repère', () => {
    const repere = { mandat: mandat.id, debut: mandat.debut, echeance: mandat.echeance }
    expect(statutAu(repere, [], jour('2026-12-21'))).toBe('expire')
    expect(statutAu(repere, [{ mandat: mandat.id, lignes: null }], jour('2026-12-01'))).toBe('revoque')
  })

  it('ignore la fin d’un autre mandat', () => {
    expect(statutAu(mandat, [{ mandat: unMandat().portant('2').signe().id, lignes: null }], jour('2026-12-01'))).toBe('enCours')
  })

  it('reste révoqué même si l’horloge du poste revient en arrière', () => {
    expect(statutAu(mandat, [{ mandat: mandat.id, lignes: null }], jour('2020-01-01'))).toBe('revoque')
  })
})

describe('révoquer', () => {
  it('écrit une fin datée, sans motif', () => {
    expect(revoquer(mandat, [], recueil)).toEqual({
      ok: true,
      value: { id: recueil.id, lignes: null, mandat: mandat.id, type: 'revocation', jour: recueil.jour, a: recueil.a, voie: 'parTelephone', recueilliePar: recueil.par },
    })
  })

  it('est possible le dernier jour, plus le lendemain', () => {
    expect(revoquer(mandat, [], { ...recueil, jour: jour('2026-12-20') }).ok).toBe(true)
    expect(revoquer(mandat, [], { ...recueil, jour: jour('2026-12-21') })).toEqual({ ok: false, refus: { type: 'MandatExpire' } })
  })

  it('ne se fait pas deux fois', () => {
    const premiere = revoquer(mandat, [], recueil)
    expect(revoquer(mandat, premiere.ok ? [premiere.value] : [], recueil)).toEqual({ ok: false, refus: { type: 'DejaRevoque' } })
  })
})
