import { describe, expect, it } from 'vitest'
import { finDuMandat, type FinId } from '../../../src/domain/ids.ts'
import { clore, constaterCaducite, renoncer, revoquer, revoquerDesLignes } from '../../../src/domain/vie/mettre-fin.ts'
import { suiviInitial, type EtatDeLigne } from '../../../src/domain/vie/suivi.ts'
import { jour, unId } from '../../support/lire.ts'
import { unConstat, unMandatDeTroisLignes, uneRevocation } from '../../support/vie.ts'

const mandat = unMandatDeTroisLignes()
const repere = { mandat: mandat.id, debut: mandat.debut, echeance: mandat.echeance }
const { par, ...quand } = unConstat
const ecrit = { id: finDuMandat(mandat.id), mandat: mandat.id, lignes: null, ...quand, recueilliePar: par }
const place = unId<FinId>('P')

describe('une fin entière', () => {
  it('s’écrit à la place du mandat, sans motif, sur le repère seul', () => {
    expect(revoquer(repere, [], { ...unConstat, voie: 'parTelephone' })).toEqual({ ok: true, value: { ...ecrit, type: 'revocation', voie: 'parTelephone' } })
    expect(renoncer(repere, [], { ...unConstat, cause: 'absence' })).toEqual({ ok: true, value: { ...ecrit, type: 'renonciation', cause: 'absence' } })
    expect(constaterCaducite(repere, [], { ...unConstat, cause: 'deces' })).toEqual({ ok: true, value: { ...ecrit, type: 'caducite', cause: 'deces' } })
  })

  it('est possible le dernier jour, plus le lendemain', () => {
    expect(revoquer(mandat, [], { ...unConstat, jour: mandat.echeance, voie: 'parEcrit' }).ok).toBe(true)
    expect(revoquer(mandat, [], { ...unConstat, jour: jour('2027-05-21'), voie: 'parEcrit' })).toEqual({ ok: false, refus: { type: 'MandatExpire' } })
  })

  it('ne se fait pas deux fois, mais suit une révocation partielle', () => {
    expect(revoquer(mandat, [uneRevocation(mandat, null)], { ...unConstat, voie: 'parEcrit' })).toEqual({ ok: false, refus: { type: 'DejaRevoque' } })
    expect(revoquer(mandat, [uneRevocation(mandat, [1])], { ...unConstat, voie: 'parEcrit' }).ok).toBe(true)
  })
})

describe('une révocation partielle', () => {
  const revocation = (lignes: readonly number[]) => ({ ...unConstat, voie: 'auGuichet', lignes, id: place }) as const

  it('garde les numéros imprimés, chacun une fois, en ordre, à une place neuve', () => {
    const lu = revoquerDesLignes(mandat, [], revocation([3, 1, 3]))
    expect(lu).toEqual({ ok: true, value: { ...ecrit, id: place, lignes: [1, 3], type: 'revocation', voie: 'auGuichet' } })
  })

  it.each([
    [[], { type: 'AucuneLigne' }],
    [[0], { type: 'LigneInconnue', ligne: 0 }],
    [[61], { type: 'LigneInconnue', ligne: 61 }],
    [[1.5], { type: 'LigneInconnue', ligne: 1.5 }],
    [[1, 4], { type: 'LigneInconnue', ligne: 4 }],
    [[1, 2], { type: 'LigneDejaArretee', ligne: 2 }],
  ])('refuse %j', (lignes, refus) => {
    expect(revoquerDesLignes(mandat, [uneRevocation(mandat, [2])], revocation(lignes))).toEqual({ ok: false, refus })
  })

  it('de qui ne lit pas le mandat, garde un numéro que le mandat n’a pas', () => {
    expect(revoquerDesLignes(repere, [], revocation([4, 60]))).toMatchObject({ ok: true, value: { lignes: [4, 60] } })
    expect(revoquerDesLignes(repere, [], revocation([61]))).toEqual({ ok: false, refus: { type: 'LigneInconnue', ligne: 61 } })
  })
})

describe('clore', () => {
  const le = jour('2026-12-01')
  const faite: EtatDeLigne = { type: 'accomplie', le }
  const avec = (...lignes: readonly EtatDeLigne[]) => ({ ...unConstat, suivi: { ...suiviInitial(mandat), lignes } })

  it('demande que chaque ligne soit accomplie, abandonnée ou révoquée', () => {
    const abandonnee: EtatDeLigne = { type: 'abandonnee', le, pourquoi: 'elle le fera' }
    const fins = [uneRevocation(mandat, [3])]
    expect(clore(mandat, fins, avec(faite, abandonnee, { type: 'aFaire' }))).toEqual({ ok: true, value: { ...ecrit, type: 'accomplissement' } })
  })

  it('compte ce qui reste', () => {
    const attente: EtatDeLigne = { type: 'enAttente', raison: 'reponse', note: '', jusquAu: le }
    expect(clore(mandat, [], avec(faite, attente, { type: 'aFaire' }))).toEqual({ ok: false, refus: { type: 'LignesRestantes', nombre: 2 } })
  })
})
