import { describe, expect, it } from 'vitest'
import { ACTES, CYCLE_DE_VIE, ETATS, peut, type Acte, type Etat } from '../../../src/domain/mandat/cycle-de-vie.ts'

/** Ce qui est permis, nommé ; tout le reste est interdit. */
const PERMIS: Readonly<Record<Acte, readonly Etat[]>> = {
  signer: ['brouillon'],
  remettreCopie: ['aVenir', 'enCours', 'expire', 'revoque'],
  ouvrirDocument: ['aVenir', 'enCours', 'expire', 'revoque'],
  revoquer: ['aVenir', 'enCours'],
  exporter: ['aVenir', 'enCours', 'expire', 'revoque'],
}

const couples = ACTES.flatMap((acte) => ETATS.map((etat) => [acte, etat] as const))

describe('chaque acte depuis chaque état', () => {
  it.each(couples)('%s depuis « %s »', (acte, etat) => {
    expect(peut(acte, etat, { referent: true }) === null).toBe(PERMIS[acte].includes(etat))
  })

  it('dit pourquoi une révocation est impossible', () => {
    expect(peut('revoquer', 'revoque')).toEqual({ type: 'DejaRevoque' })
    expect(peut('revoquer', 'expire')).toEqual({ type: 'MandatExpire' })
    expect(peut('revoquer', 'brouillon')).toEqual({ type: 'MandatIntrouvable' })
  })

  it.each(ACTES)('%s n’est réservé au référent que si la table le dit', (acte) => {
    const etat = ETATS.find((candidat) => CYCLE_DE_VIE[acte].depuis[candidat] === null) ?? 'brouillon'
    expect(peut(acte, etat)).toEqual(CYCLE_DE_VIE[acte].par === 'referent' ? { type: 'ReserveAuReferent' } : null)
  })
})
