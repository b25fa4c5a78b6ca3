import { describe, expect, it } from 'vitest'
import type { BrouillonId, SeanceId } from '../../../src/domain/ids.ts'
import { lignesImprimees } from '../../../src/domain/vie/lignes.ts'
import { finiLe, lignesARenouveler, peutRenouveler } from '../../../src/domain/vie/renouveler.ts'
import { avenantDe, renouvellementDe } from '../../../src/domain/vie/suite.ts'
import { suiviInitial, type EtatDeLigne } from '../../../src/domain/vie/suivi.ts'
import { instant, jour, unId } from '../../support/lire.ts'
import { unMandatDeTroisLignes, uneRevocation } from '../../support/vie.ts'

const mandat = unMandatDeTroisLignes()
const depart = { id: unId<BrouillonId>('B'), seance: unId<SeanceId>('5'), a: instant('2027-05-01T09:00:00.000Z'), lieu: 'Lille' }
const titres = (lignes: readonly { readonly titre: string }[]): readonly string[] => lignes.map(({ titre }) => titre)

describe('le jour où il finit', () => {
  it('est l’échéance, ou celui de la fin', () => {
    expect(finiLe(mandat, [])).toBe('2027-05-20')
    expect(finiLe(mandat, [uneRevocation(mandat, null, '2026-12-03')])).toBe('2026-12-03')
  })
  it('est celui de la dernière ligne arrêtée, si toutes le sont', () => {
    const fins = [uneRevocation(mandat, [1], '2026-12-03'), uneRevocation(mandat, [2, 3], '2026-12-09')]
    expect(finiLe(mandat, fins)).toBe('2026-12-09')
    expect(finiLe(mandat, fins.slice(1))).toBe('2027-05-20')
  })
})

describe('renouveler', () => {
  it.each([
    ['2026-12-01', true],
    ['2028-05-20', true],
    ['2028-05-21', false],
  ])('le %s : %s', (quand, permis) => {
    const lu = peutRenouveler(mandat, [], jour(quand))
    expect(lu).toEqual(permis ? { ok: true, value: null } : { ok: false, refus: { type: 'TropTardPourRenouveler' } })
  })

  it('compte l’an depuis la fin, pas depuis l’échéance', () => {
    const fins = [uneRevocation(mandat, null, '2026-12-03')]
    expect(peutRenouveler(mandat, fins, jour('2027-12-03')).ok).toBe(true)
    expect(peutRenouveler(mandat, fins, jour('2027-12-04')).ok).toBe(false)
  })

  it('propose ce qui est encore ouvert, et ce qui se refait ; ni l’arrêté ni l’abandonné', () => {
    const le = jour('2026-12-01')
    const avec = (...lignes: readonly EtatDeLigne[]) => ({ ...suiviInitial(mandat), lignes })
    const faite: EtatDeLigne = { type: 'accomplie', le }
    const [une, trimestrielle, trois] = lignesImprimees(mandat)
    expect(trimestrielle?.recurrence).toBe('trimestrielle')
    expect(lignesARenouveler(mandat, avec(faite, faite, { type: 'aFaire' }), [])).toEqual([trimestrielle, trois])
    expect(lignesARenouveler(mandat, avec({ type: 'aFaire' }, { type: 'abandonnee', le, pourquoi: 'x' }, { type: 'aFaire' }), [uneRevocation(mandat, [3])])).toEqual([une])
  })
})

describe('le brouillon qui suit', () => {
  it('d’un avenant nomme le premier, garde les parties, n’a pas de ligne et finit avec lui', () => {
    const avenant = avenantDe(mandat, depart)
    expect(avenant.origine).toEqual({ type: 'avenant', mandat: mandat.id, numero: mandat.numero })
    expect(avenant.lignes).toEqual([])
    expect(avenant.duree).toEqual({ type: 'jusquAu', jour: '20/05/2027' })
    expect(avenant.mandant).toMatchObject({ nom: 'Lefèvre', prenom: 'Zoé', dateNaissance: '14/09/1950', identite: null })
    expect(avenant.protection).toBeNull()
  })

  it('d’un renouvellement reprend ces lignes et la durée ordinaire, sans rien confirmer d’avance', () => {
    const lignes = lignesImprimees(mandat).slice(1)
    const suite = renouvellementDe(mandat, lignes, depart)
    expect(suite.origine.type).toBe('renouvellement')
    expect(suite.lignes.map(({ formalite }) => formalite)).toEqual(lignes.map(({ formalite }) => formalite))
    expect(suite.lignes.every(({ ribConfirme, libre }) => !ribConfirme && libre === null)).toBe(true)
    expect(suite.duree).toEqual({ type: 'sixMois', jour: '' })
    expect(titres(lignes)).toHaveLength(2)
  })
})
