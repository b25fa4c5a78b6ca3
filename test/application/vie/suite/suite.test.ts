import { describe, expect, it } from 'vitest'
import { ecrireSeance } from '../../../../src/application/seance/ecrire-seance.ts'
import { ODETTE_FONTENAY } from '../../../../src/application/essai/personas.ts'
import type { SeanceId } from '../../../../src/domain/ids.ts'
import { jour } from '../../../support/lire.ts'
import { unMandat } from '../../../support/au-poste.ts'
import { refuse, reussi, unPosteOuvert } from '../../../support/container.ts'

const JOUR = 86_400

describe('la suite d’un mandat', () => {
  it('avenant ou renouvellement, le brouillon est gardé et nomme le premier', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste)
    const { id: seance } = await poste.actes.ouvrirSeance('jeFais')
    for (const acte of ['commencerAvenant', 'commencerRenouvellement'] as const) {
      const brouillon = reussi(await poste.actes[acte](id, seance))
      expect(reussi(await poste.actes.lireBrouillon(brouillon.id)).origine).toMatchObject({ mandat: id, numero: 'ESSA-0001' })
      expect(brouillon.lignes).toHaveLength(acte === 'commencerAvenant' ? 0 : 2)
    }
  })

  it('un avenant ne finit pas après le premier, et ne se signe plus s’il est arrêté', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste)
    const { id: seance } = await poste.actes.ouvrirSeance('jeFais')
    const complet = { ...reussi(await poste.actes.commencerAvenant(id, seance)), ...ODETTE_FONTENAY }
    const juger = async (jourTape: string) => {
      const duree = { type: 'jusquAu', jour: jourTape } as const
      return reussi(await poste.actes.jugerBrouillonCourant({ ...complet, duree })).jugement
    }
    expect((await juger('20/05/2027')).refus).toEqual([])
    expect((await juger('21/05/2027')).refus).toEqual([{ champ: 'duree', refus: { type: 'AvenantTropLong', auPlusTard: '2027-05-20' } }])
    reussi(await poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: null }))
    expect((await juger('20/05/2027')).refus).toEqual([{ champ: 'duree', refus: { type: 'DejaRevoque' } }])
  })

  it('ne commence pas dans une séance close', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste)
    const seance = await poste.actes.ouvrirSeance('jeFais')
    await ecrireSeance(poste.ports, { ...seance, closeA: poste.ports.clock.maintenant() }, 'seance-close', {})
    expect(refuse(await poste.actes.commencerRenouvellement(id, seance.id))).toEqual({ type: 'SeanceIntrouvable' })
  })

  it('demande une séance ouverte', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste)
    expect(refuse(await poste.actes.commencerAvenant(id, poste.ports.ids.nouveau<SeanceId>()))).toEqual({ type: 'SeanceIntrouvable' })
  })

  it('ne se renouvelle plus un an et un jour après la fin', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste, { duree: { type: 'unJour', jour: '' } })
    const { id: seance } = await poste.actes.ouvrirSeance('jeFais')
    poste.ports.clock.avancer(365 * JOUR)
    expect((await poste.actes.commencerRenouvellement(id, seance)).ok).toBe(true)
    poste.ports.clock.avancer(JOUR)
    expect(refuse(await poste.actes.commencerRenouvellement(id, seance))).toEqual({ type: 'TropTardPourRenouveler' })
  })
})

it('les rappels du poste réunissent attentes et échéances des mandats lisibles', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  await unMandat(poste, { duree: { type: 'unMois', jour: '' } })
  reussi(await poste.actes.noterEtatDeLigne(id, 2, { type: 'enAttente', raison: 'reponse', note: '', jusquAu: jour('2026-11-25') }))
  expect((await poste.actes.rappels()).map(({ type, le, numero }) => [type, le, numero])).toEqual([
    ['attente', '2026-11-25', 'ESSA-0001'],
    ['echeance', '2026-12-20', 'ESSA-0002'],
  ])
  expect((await poste.actes.listerMandats()).comptes).toEqual({ enCours: 1, bientotFini: 1, fini: 0 })
})
