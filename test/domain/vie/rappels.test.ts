import { describe, expect, it } from 'vitest'
import { ajouterJours } from '../../../src/domain/jour-civil.ts'
import { DELAIS_D_ATTENTE, rappelPropose } from '../../../src/domain/vie/rappels/delais.ts'
import { rappelsAu, type Rappel } from '../../../src/domain/vie/rappels/rappels.ts'
import { RAISONS_D_ATTENTE, suiviInitial, type EtatDeLigne, type Suivi } from '../../../src/domain/vie/suivi.ts'
import type { Fin } from '../../../src/domain/vie/fin.ts'
import { jour } from '../../support/lire.ts'
import { attendantLeCurateur, unMandatDeTroisLignes, uneRevocation } from '../../support/vie.ts'

const mandat = unMandatDeTroisLignes()
const attente = (jusquAu: string): EtatDeLigne => ({ type: 'enAttente', raison: 'piece', note: 'avis', jusquAu: jour(jusquAu) })
const rappels = (le: string, suivi: Partial<Suivi> = {}, { fins = [], un = mandat }: { fins?: readonly Fin[]; un?: typeof mandat } = {}): readonly Rappel[] =>
  rappelsAu([un], { suiviDe: () => ({ ...suiviInitial(un), ...suivi }), fins, jour: jour(le) })
const types = (liste: readonly Rappel[]): readonly string[] => liste.map(({ type }) => type)

it('rappelle le jour même un lien qui ne vaut que huit heures', () => {
  expect(rappelPropose('lienDActivation', jour('2026-12-01'))).toBe('2026-12-01')
})

describe('les rappels du jour', () => {
  it.each([
    ['2026-12-08', ['attente']],
    ['2026-12-09', []],
    ['2026-11-25', ['attente']],
  ])('une attente jusqu’au %s', (jusquAu, attendus) => {
    expect(types(rappels('2026-12-01', { lignes: [{ type: 'aFaire' }, { type: 'aFaire' }, attente(jusquAu)] }))).toEqual(attendus)
  })

  it('nomme la ligne par son numéro imprimé', () => {
    const [rappel] = rappels('2026-12-01', { lignes: [{ type: 'aFaire' }, { type: 'aFaire' }, attente('2026-12-01')] })
    expect(rappel).toMatchObject({ ligne: 3, organisme: 'Assurance maladie', raison: 'piece', note: 'avis', le: '2026-12-01' })
  })

  it('se tait d’une ligne arrêtée', () => {
    const lignes = [{ type: 'aFaire' }, { type: 'aFaire' }, attente('2026-12-01')] as const
    expect(rappels('2026-12-01', { lignes }, { fins: [uneRevocation(mandat, [3])] })).toEqual([])
  })

  it.each([
    ['2027-04-19', []],
    ['2027-04-20', ['echeance']],
    ['2027-05-20', ['echeance']],
    ['2027-05-21', []],
  ])('le %s, du dernier jour : %j', (le, attendus) => expect(types(rappels(le))).toEqual(attendus))

  it('les papiers ne se réclament qu’après la fin, jusqu’à ce qu’ils soient rendus', () => {
    const papier = { sorte: 'livret', nombre: 1, confieLe: jour('2026-11-21'), renduLe: null }
    expect(rappels('2026-12-01', { originaux: [papier] })).toEqual([])
    expect(rappels('2027-06-01', { originaux: [papier, { ...papier, renduLe: jour('2026-12-01') }] })).toMatchObject([
      { type: 'original', rang: 0, sorte: 'livret', le: '2027-05-20' },
    ])
  })

  it('le papier du curateur, tant qu’il n’est pas revenu', () => {
    const un = attendantLeCurateur(mandat)
    expect(types(rappels('2026-12-01', {}, { un }))).toEqual(['curateur'])
    expect(rappels('2026-12-01', { curateurSigneLe: jour('2026-12-01') }, { un })).toEqual([])
  })

  it('vont du plus pressé au moins pressé', () => {
    const lignes = [attente('2027-05-02'), { type: 'aFaire' }, attente('2027-04-28')] as const
    expect(rappels('2027-04-26', { lignes }).map(({ le }) => le)).toEqual(['2027-04-28', '2027-05-02', '2027-05-20'])
  })
})

it.each(RAISONS_D_ATTENTE)('propose un jour pour « %s », jamais passé', (raison) => {
  const aujourdhui = jour('2026-12-01')
  expect(rappelPropose(raison, aujourdhui)).toBe(ajouterJours(aujourdhui, DELAIS_D_ATTENTE[raison].jours))
  expect(DELAIS_D_ATTENTE[raison].jours).toBeGreaterThanOrEqual(0)
})
