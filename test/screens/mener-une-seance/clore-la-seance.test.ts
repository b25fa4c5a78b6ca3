import { afterEach, describe, expect, it } from 'vitest'
import { points } from '../../../src/domain/seance/points.ts'
import CloreLaSeance from '../../../src/screens/mener-une-seance/CloreLaSeance.vue'
import { operations, reussi, unPosteOuvert, type Poste } from '../../support/container.ts'
import { laisserFaire, unEcran, type Ecran } from '../../support/un-ecran.ts'

const ICI = { motif: '/seance/fin', adresse: '/seance/fin' }
let ecran: Ecran
afterEach(() => ecran.page.unmount())

async function uneSeance(): Promise<Poste> {
  const poste = await unPosteOuvert()
  const { id } = await poste.actes.ouvrirSeance('jeFais')
  reussi(await poste.actes.noterSites(id, ['caf.fr', 'ameli.fr']))
  reussi(await poste.actes.cocherPoint(id, 'fenetre-privee', { type: 'impossible', motif: 'navigateur bridé' }))
  return poste
}

describe('clore la séance', () => {
  it('montre les sites à quitter et les exceptions dites avant', async () => {
    ecran = await unEcran(CloreLaSeance, await uneSeance(), ICI)
    expect(ecran.page.get('.sites').text()).toMatch(/caf\.fr.*ameli\.fr/s)
    expect(ecran.texte()).toContain('Impossible ici : navigateur bridé')
  })

  it('refuse de clore tant qu’un point attend, et le nomme', async () => {
    const poste = await uneSeance()
    ecran = await unEcran(CloreLaSeance, poste, ICI)
    await ecran.cliquer('Clore la séance')
    expect(ecran.texte()).toContain('3 points attendent une réponse')
    expect(ecran.page.get('.sommaire-erreurs').text()).toContain(points.find(({ id }) => id === 'sites-quittes')?.question)
    expect(operations(poste)).not.toContain('seance-close')
  })

  it('clôt, verrouille, et ne laisse rien à l’écran', async () => {
    const poste = await uneSeance()
    ecran = await unEcran(CloreLaSeance, poste, ICI)
    for (const bouton of ecran.page.findAll('.touche.fait')) {
      await bouton.trigger('click')
      await laisserFaire()
    }
    await ecran.cliquer('Clore la séance')
    expect(operations(poste)).toContain('seance-close')
    expect((await poste.actes.etatDuCoffre()).type).toBe('verrouille')
    expect(ecran.texte()).not.toContain('caf.fr')
  })

  it('dit qu’aucune séance n’est ouverte quand c’est le cas', async () => {
    ecran = await unEcran(CloreLaSeance, await unPosteOuvert(), ICI)
    expect(ecran.page.get('h1').text()).toBe('Aucune séance n’est ouverte.')
  })
})
