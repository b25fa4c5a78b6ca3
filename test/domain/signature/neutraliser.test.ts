import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutraliser } from '../../../src/domain/signature/neutraliser.ts'
import { CADRE, type Trait } from '../../../src/domain/signature/signature.ts'
import { instant, valeurDe } from '../../support/lire.ts'

const a = instant('2026-11-21T09:12:00.000Z')
const tracer = (...traits: readonly Trait[]): ReturnType<typeof neutraliser> => neutraliser({ type: 'trace', traits }, { nomAttendu: 'Zoé Lefèvre', a })
const ecrire = (nom: string, attestations: readonly [boolean, boolean] = [true, true], nomAttendu = 'Zoé Lefèvre'): ReturnType<typeof neutraliser> =>
  neutraliser({ type: 'nomEcrit', nom, attestations }, { nomAttendu, a })
const p = (x: number, y: number): Trait[number] => ({ x, y })
const traitsDe = (lu: ReturnType<typeof neutraliser>): readonly Trait[] => {
  const signature = valeurDe(lu)
  return signature.type === 'trace' ? signature.traits : []
}

describe('un tracé', () => {
  it.each([
    ['rien', []],
    ['des traits sans point', [[], []]],
    ['des points illisibles', [[p(Number.NaN, 3)], [p(Number.POSITIVE_INFINITY, 2)]]],
  ] as const)('est vide : %s', (_, traits) => expect(tracer(...traits)).toEqual({ ok: false, refus: { type: 'SignatureVide' } }))

  it.each([
    ['un point', [[p(1500, 500)]]],
    ['deux points éloignés', [[p(100, 500)], [p(2900, 500)]]],
    ['une tache', [[p(1500, 500), p(1510, 508), p(1503, 512)]]],
    ['un appui qui tremble', [Array.from({ length: 400 }, (_, rang) => p(1500 + (rang % 2) * 3, 500))]],
    ['un trait court', [[p(1500, 500), p(1600, 500)]]],
  ] as const)('est trop petit : %s', (_, traits) => {
    expect(tracer(...traits)).toEqual({ ok: false, refus: { type: 'SignatureTropPetite' } })
  })

  it.each([
    ['une croix', [[p(1400, 400), p(1600, 600)], [p(1600, 400), p(1400, 600)]]],
    ['un seul trait', [[p(1000, 500), p(1300, 480)]]],
    ['un trait debout', [[p(1500, 100), p(1500, 400)]]],
  ] as const)('est accepté : %s', (_, traits) => expect(tracer(...traits).ok).toBe(true))

  it('ne garde que des entiers du cadre, sans temps ni pression', () => {
    const brut = { ...p(-50.2, 200.7), time: 12, pressure: 0.4 }
    const [trait = []] = traitsDe(tracer([brut, p(3400, 1200)]))
    expect(trait.length).toBeGreaterThan(10)
    for (const point of trait) {
      expect(Object.keys(point).sort()).toEqual(['x', 'y'])
      expect(Number.isInteger(point.x) && Number.isInteger(point.y)).toBe(true)
      expect(point.x >= 0 && point.x <= CADRE.largeur && point.y >= 0 && point.y <= CADRE.hauteur).toBe(true)
    }
  })

  it('ne dit plus la vitesse : les mêmes points, lents ou rapides, rendent la même chose', () => {
    const lent: Trait = Array.from({ length: 1201 }, (_, rang) => p(300 + rang, 500))
    const saccade: Trait = [p(300, 500), ...lent.filter(({ x }) => x > 320 && x < 700), p(1500, 500)]
    expect(traitsDe(tracer(saccade))).toEqual(traitsDe(tracer(lent)))
    expect(traitsDe(tracer([p(300, 500), p(1500, 500)]))).toEqual(traitsDe(tracer(lent)))
  })

  it('ne dit plus l’ordre ni le sens des traits', () => {
    const gauche: Trait = [p(200, 300), p(700, 600)]
    const droite: Trait = [p(1900, 200), p(2400, 700)]
    expect(traitsDe(tracer(droite.toReversed(), gauche))).toEqual(traitsDe(tracer(gauche, droite)))
  })

  it('espace les points également, et en garde un nombre raisonnable', () => {
    const unPoint = fc.record({ x: fc.integer({ min: 0, max: 3000 }), y: fc.integer({ min: 0, max: 1000 }) })
    fc.assert(
      fc.property(fc.array(fc.array(unPoint, { minLength: 2, maxLength: 60 }), { minLength: 1, maxLength: 8 }), (traits) => {
        const lu = tracer(...traits)
        if (!lu.ok) return
        const rendus = traitsDe(lu)
        expect(rendus.flat().length).toBeLessThanOrEqual(1600)
        const debuts = rendus.map(([premier]) => premier?.x ?? 0)
        expect(debuts).toEqual(debuts.toSorted((x, y) => x - y))
      }),
    )
  })
})

describe('un nom écrit', () => {
  it.each(['Zoé Lefèvre', 'zoe lefevre', 'LEFEVRE', 'Madame Lefèvre', '  Zoé  '])('est reconnu : « %s »', (nom) => expect(ecrire(nom).ok).toBe(true))

  it.each(['Marie Dupont', 'Zo', 'Lefevr', 'Lefèvre mdp soleil'])('est celui d’une autre personne : « %s »', (nom) => {
    expect(ecrire(nom)).toEqual({ ok: false, refus: { type: 'NomEcritDifferent' } })
  })

  it('ne se contente pas d’une particule', () => {
    expect(ecrire('Paul de Brie', [true, true], 'Anne de Lille').ok).toBe(false)
    expect(ecrire('Ben', [true, true], 'Ben').ok).toBe(true)
  })

  it.each(['', '   ', '…'])('est vide : « %s »', (nom) => expect(ecrire(nom)).toEqual({ ok: false, refus: { type: 'NomEcritVide' } }))

  it.each([
    [false, false],
    [true, false],
    [false, true],
  ] as const)('demande les deux phrases cochées (%s, %s)', (premiere, seconde) => {
    expect(ecrire('Zoé', [premiere, seconde])).toEqual({ ok: false, refus: { type: 'AttestationsNonCochees' } })
  })

  it('garde le nom tel qu’écrit, sans les espaces en trop', () => {
    expect(ecrire('  zoé   LEFEVRE ')).toEqual({ ok: true, value: { type: 'nomEcrit', nom: 'zoé LEFEVRE', a } })
  })
})
