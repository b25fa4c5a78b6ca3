import { describe, expect, it } from 'vitest'
import { dresserBilan, parseMotif, refusDuBilan } from '../../../src/domain/seance/bilan.ts'
import { points, pointsDe, sitesAQuitter } from '../../../src/domain/seance/points.ts'
import { mandatNecessaire } from '../../../src/domain/seance/posture.ts'
import { POSTURES, type Coche } from '../../../src/domain/seance/seance.ts'
import { instant } from '../../support/lire.ts'
import { unMandat } from '../../support/un-mandat.ts'

const a = instant('2026-11-21T09:00:00.000Z')
const fait = (point: string): Coche => ({ point, reponse: { type: 'fait', a } })
const urgence = (point: string, motif: string): Coche => ({ point, reponse: { type: 'urgence', motif, a } })

describe('la liste', () => {
  it.each(POSTURES.flatMap((posture) => (['avant', 'apres'] as const).map((quand) => [posture, quand] as const)))(
    'a quatre points pour « %s », %s',
    (posture, quand) => expect(pointsDe(posture, quand)).toHaveLength(4),
  )

  it.each(points.map((point) => [point.id, point] as const))('« %s » dit pourquoi et comment, et ne bloque rien', (_, point) => {
    expect(point.pourquoi.length).toBeGreaterThan(20)
    expect(point.comment.length).toBeGreaterThan(20)
    expect(point.bloquant).toBe(false)
    expect(point.postures.length).toBeGreaterThan(0)
  })

  it('n’a pas deux fois le même point', () => expect(new Set(points.map(({ id }) => id)).size).toBe(points.length))

  it('ne conseille plus de renouveler les mots de passe (CNIL 2022)', () => {
    expect(points.some(({ question, comment }) => /renouvel/i.test(question + comment))).toBe(false)
  })
})

describe('le bilan', () => {
  const attendus = pointsDe('jeFais', 'avant').map(({ id }) => id)

  it('nomme ce qui manque', () => {
    const bilan = dresserBilan('jeFais', 'avant', [fait('fenetre-privee')])
    expect(bilan.manquants.map(({ id }) => id)).toEqual(attendus.slice(1))
    expect(refusDuBilan(bilan)).toEqual({ type: 'PointsManquants' })
  })

  it('est bon quand tout est fait', () => expect(refusDuBilan(dresserBilan('jeFais', 'avant', attendus.map(fait)))).toBeNull())

  it('laisse passer une urgence dite en quelques mots, et la retient', () => {
    const coches = attendus.map((id) => urgence(id, 'expulsion demain'))
    const bilan = dresserBilan('jeFais', 'avant', coches)
    expect(refusDuBilan(bilan)).toBeNull()
    expect(bilan.exceptions).toEqual(coches)
  })

  it('demande les quelques mots', () => {
    expect(refusDuBilan(dresserBilan('jeFais', 'avant', attendus.map((id) => urgence(id, ' '))))).toEqual({ type: 'MotifManquant' })
  })

  it('retient la dernière réponse et ignore les points d’une autre liste', () => {
    const coches = [...attendus.map((id) => urgence(id, '')), ...attendus.map(fait), fait('seing-verrouille'), fait('donnees-fictives')]
    expect(dresserBilan('jeFais', 'avant', coches)).toEqual({ manquants: [], exceptions: [], sansMotif: [] })
  })
})

describe('autour de la séance', () => {
  it('ne demande un mandat que pour agir en l’absence de la personne', () => {
    expect(POSTURES.filter(mandatNecessaire)).toEqual(['jeFais'])
  })

  it('liste chaque site à quitter une fois, sans les lignes sans adresse', () => {
    const { lignes } = unMandat()
      .pour('ameli.envoyer-un-message')
      .pour('caf.demander-le-rsa')
      .pour('trv.creer-une-adresse-electronique')
      .pour('caf.envoyer-un-message')
      .pret()
    expect(sitesAQuitter(lignes)).toEqual(['ameli.fr', 'caf.fr'])
  })

  it('refuse un motif vide ou qui porte un secret', () => {
    expect(parseMotif('  ')).toEqual({ ok: false, refus: { type: 'MotifManquant' } })
    expect(parseMotif('mdp soleil')).toEqual({ ok: false, refus: { type: 'MotDePasseRefuse' } })
    expect(parseMotif(' imprimante en panne ')).toEqual({ ok: true, value: 'imprimante en panne' })
  })
})
