import { afterEach, describe, expect, it } from 'vitest'
import { pointsDe } from '../../../src/domain/seance/points.ts'
import OuvrirUneSeance from '../../../src/screens/mener-une-seance/OuvrirUneSeance.vue'
import { useSuite } from '../../../src/state/vie/suite.ts'
import { unMandat } from '../../support/au-poste.ts'
import { unPosteOuvert, type Poste } from '../../support/container.ts'
import { numero } from '../../support/lire.ts'
import { laisserFaire, unEcran, type Ecran } from '../../support/un-ecran.ts'

const ICI = { motif: '/seance', adresse: '/seance' }
let ecran: Ecran
let poste: Poste
const ouvrir = async (): Promise<void> => {
  poste = await unPosteOuvert()
  ecran = await unEcran(OuvrirUneSeance, poste, ICI)
}
const touche = async (key: string): Promise<void> => {
  const ici = document.activeElement
  if (!ici) throw new Error('aucun élément n’a le focus')
  ici.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  await laisserFaire()
}
afterEach(() => ecran.page.unmount())

describe('ouvrir une séance', () => {
  it('pose la question de la posture et n’ouvre rien tant que rien n’est répondu', async () => {
    await ouvrir()
    expect(ecran.page.get('h1').text()).toBe('La personne restera-t-elle à côté de vous jusqu’au bout ?')
    expect(document.activeElement).toBe(ecran.page.get('h1').element)
    await touche('3')
    expect(ecran.page.get('h1').text()).toBe('Avant de commencer')
    expect(await poste.actes.seanceEnCours()).toBeNull()
    await ecran.cliquer('Changer de réponse')
    expect(ecran.texte()).toContain('Je forme')
  })

  it('se passe d’une touche par point, puis mène au brouillon', async () => {
    await ouvrir()
    await touche('3')
    ecran.page.get<HTMLElement>('.touche').element.focus()
    for (const { id } of pointsDe('jeFais', 'avant')) {
      await touche('f')
      expect((await poste.actes.seanceEnCours())?.avant.map(({ point }) => point)).toContain(id)
    }
    expect(document.activeElement?.textContent).toContain('Rédiger le mandat')
    await ecran.cliquer('Rédiger le mandat')
    const [brouillon] = (await poste.actes.listerBrouillons()).brouillons
    expect(ecran.router.currentRoute.value.path).toBe(`/rediger/${brouillon?.id ?? ''}`)
  })

  it('dit ce qui suivra la séance, et mène à l’avenant', async () => {
    poste = await unPosteOuvert()
    const mandat = await unMandat(poste)
    ecran = await unEcran(OuvrirUneSeance, poste, ICI)
    useSuite().poser({ type: 'avenant', mandat, numero: numero('K7QD-0001') })
    await laisserFaire()
    expect(ecran.page.get('.avis').text()).toContain('Ensuite : ajouter des lignes au mandat K7QD-0001'.replace(' :', '\u00a0:'))
    for (const bouton of ecran.page.findAll('.touche.fait')) void bouton.trigger('click')
    await laisserFaire()
    await ecran.cliquer('Rédiger le mandat')
    expect((await poste.actes.listerBrouillons()).brouillons[0]?.origine).toMatchObject({ type: 'avenant', mandat })
    expect(useSuite().suite).toBeNull()
  })

  it('laisse rédiger un mandat neuf plutôt que la suite retenue', async () => {
    poste = await unPosteOuvert()
    const mandat = await unMandat(poste)
    ecran = await unEcran(OuvrirUneSeance, poste, ICI)
    useSuite().poser({ type: 'renouvellement', mandat, numero: numero('K7QD-0001') })
    await laisserFaire()
    await ecran.cliquer('Plutôt un mandat neuf')
    expect(ecran.page.find('.avis').exists()).toBe(false)
    expect(useSuite().suite).toBeNull()
  })

  it('garde toutes les réponses données d’un trait, dans une seule séance', async () => {
    await ouvrir()
    await touche('3')
    for (const bouton of ecran.page.findAll('.touche.fait')) void bouton.trigger('click')
    await laisserFaire()
    expect((await poste.actes.seanceEnCours())?.avant.map(({ point }) => point)).toEqual(pointsDe('jeFais', 'avant').map(({ id }) => id))
  })

  it('demande quelques mots pour « impossible ici » et garde ce qui est tapé quand ils manquent', async () => {
    await ouvrir()
    await touche('2')
    await ecran.cliquer('Impossible ici')
    await ecran.cliquer('Noter')
    expect(ecran.texte()).toContain('Écrivez quelques mots : pourquoi ?')
    await ecran.taper('Pourquoi, en quelques mots', 'navigateur bloqué')
    await ecran.cliquer('Noter')
    expect((await poste.actes.seanceEnCours())?.avant).toMatchObject([{ reponse: { type: 'impossible', motif: 'navigateur bloqué' } }])
    expect(ecran.texte()).toContain('Impossible ici : navigateur bloqué')
  })

  it('refuse un numéro de sécurité sociale dans ces mots', async () => {
    await ouvrir()
    await touche('2')
    await ecran.cliquer('Urgence')
    await ecran.taper('Pourquoi, en quelques mots', '2 50 09 62 041 001 24')
    await ecran.cliquer('Noter')
    expect(ecran.texte()).toMatch(/sécurité sociale/)
    expect((await poste.actes.seanceEnCours())?.avant ?? []).toEqual([])
  })

  it('nomme les points sans réponse, et laisse passer en urgence avec un seul motif', async () => {
    await ouvrir()
    await touche('3')
    await ecran.cliquer('Rédiger le mandat')
    expect(ecran.texte()).toContain('4 points attendent une réponse')
    await ecran.cliquer('C’est urgent')
    await ecran.taper('Pourquoi, en quelques mots', 'coupure ce soir')
    await ecran.cliquer('Continuer')
    const avant = (await poste.actes.seanceEnCours())?.avant ?? []
    expect(avant.map(({ reponse }) => reponse.type)).toEqual(['urgence', 'urgence', 'urgence', 'urgence'])
    expect(ecran.router.currentRoute.value.path).toMatch(/^\/rediger\//)
  })

  it('ne propose aucun mandat quand la personne reste, mais des conseils et la fin', async () => {
    await ouvrir()
    await touche('1')
    for (const bouton of ecran.page.findAll('.touche.fait')) {
      await bouton.trigger('click')
      await laisserFaire()
    }
    await ecran.cliquer('C’est parti')
    expect(ecran.texte()).toContain('La souris et le clavier sont à elle.')
    await ecran.cliquer('Fini : clore la séance')
    expect(ecran.router.currentRoute.value.path).toBe('/seance/fin')
    expect((await poste.actes.listerBrouillons()).brouillons).toEqual([])
  })
})
