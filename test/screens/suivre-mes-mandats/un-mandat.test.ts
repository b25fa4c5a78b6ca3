import { afterEach, describe, expect, it } from 'vitest'
import type { MandatId } from '../../../src/domain/ids.ts'
import UnMandat from '../../../src/screens/suivre-mes-mandats/un-mandat/UnMandat.vue'
import { unMandat } from '../../support/au-poste.ts'
import { operations, passerA, reussi, unPosteOuvert, type Poste } from '../../support/container.ts'
import { fileSpy } from '../../support/files.ts'
import { laisserFaire, unEcran, type Ecran } from '../../support/un-ecran.ts'

let ecran: Ecran
let poste: Poste
let id: MandatId
afterEach(() => ecran.page.unmount())

const ouvrir = async (): Promise<void> => {
  ecran = await unEcran(UnMandat, poste, { motif: '/mandats/:id', adresse: `/mandats/${id}` })
}
const unPosteAvecMandat = async (): Promise<void> => {
  poste = await unPosteOuvert()
  id = await unMandat(poste)
  await ouvrir()
}
const arreter = async (voie: string): Promise<void> => {
  await ecran.cliquer('Arrêter ce mandat')
  if (voie) await ecran.cocher(voie)
  await ecran.cliquer('Arrêter le mandat')
}

describe('un mandat', () => {
  it('dit ce qui peut être fait aujourd’hui, où, par qui, jusqu’à quand', async () => {
    await unPosteAvecMandat()
    expect(ecran.page.get('h1').text()).toBe('Odette Fontenay')
    expect(ecran.texte()).toContain('née le 14/03/1943')
    expect(ecran.page.findAll('.adresse').map((adresse) => adresse.text())).toEqual(['caf.fr', 'ameli.fr'])
    expect(ecran.page.get('.organismes').text()).toMatch(/Précision\s: appartement du 8 rue des Tilleuls/)
    expect(ecran.page.get('.faits').text()).toMatch(/20 mai 2027.*Tout aidant habilité \(CCAS de Valfleury\).*Pas encore/s)
  })

  it('montre le PDF gardé et inscrit l’ouverture au journal', async () => {
    await unPosteAvecMandat()
    await ecran.cliquer('Ouvrir le document signé')
    expect(ecran.page.find('.cadre').exists()).toBe(true)
    expect(operations(poste)).toContain('document-ouvert')
    await ecran.cliquer('Refermer le document')
    expect(poste.ports.files.oublis()).toBeGreaterThan(0)
    expect(ecran.page.find('.cadre').exists()).toBe(false)
  })

  it('imprime une copie et dit alors qu’elle est remise', async () => {
    await unPosteAvecMandat()
    await ecran.cliquer('Imprimer une copie')
    expect(poste.ports.files.imprimes).toHaveLength(1)
    expect(ecran.page.get('.faits').text()).toContain('Papier remis le 21 novembre 2026')
  })

  it('dit que le navigateur ne sait pas imprimer, et ne note aucune remise', async () => {
    poste = await unPosteOuvert()
    id = await unMandat(poste)
    poste = { ...poste, ports: { ...poste.ports, files: fileSpy({ imprime: false }) } }
    await ouvrir()
    await ecran.cliquer('Imprimer une copie')
    expect(ecran.page.get('[role=alert]').text()).toContain('ne sait pas imprimer')
    expect(ecran.page.get('.faits').text()).toContain('Pas encore')
  })

  it('n’arrête rien tant qu’on ne dit pas comment la personne l’a demandé', async () => {
    await unPosteAvecMandat()
    await arreter('')
    expect(ecran.texte()).toContain('Choisissez comment elle l’a dit.')
    expect(operations(poste)).not.toContain('mandat-revoque')
  })

  it.each([
    ['Au guichet', 'dit au guichet'],
    ['Par téléphone', 'dit par téléphone'],
    ['Par écrit', 'demandé par écrit'],
  ])('arrête le mandat (%s), daté, et dit qui prévenir', async (voie, phrase) => {
    await unPosteAvecMandat()
    await arreter(voie)
    expect(ecran.page.get('.avis').text()).toContain(`Arrêté le 21 novembre 2026, ${phrase}`)
    expect(ecran.page.get('.avis').text()).toContain('CAF (caf.fr), Assurance maladie (ameli.fr)')
    expect(reussi(await poste.actes.lireMandat(id)).statut).toBe('revoque')
    expect(ecran.texte()).not.toContain('Ce que vous pouvez faire aujourd’hui')
    expect(ecran.page.findAll('button').some((bouton) => bouton.text() === 'Arrêter ce mandat')).toBe(false)
  })

  it('dit le lendemain du dernier jour qu’il est terminé', async () => {
    poste = await unPosteOuvert()
    id = await unMandat(poste, { duree: { type: 'unJour', jour: '' } })
    poste.ports.clock.avancer(86_400)
    await ouvrir()
    expect(ecran.page.get('.avis').text()).toContain('Terminé le 21 novembre 2026')
  })

  it('laisse un collègue arrêter un mandat qu’il ne peut pas lire', async () => {
    poste = await unPosteOuvert()
    id = await unMandat(poste, { quiPeutAgir: 'cetAidant' })
    await passerA(poste, 'Karim')
    await ouvrir()
    expect(ecran.page.get('h1').text()).toBe('Mandat d’un collègue')
    expect(ecran.page.html()).not.toMatch(/Fontenay|Odette|CAF/)
    await arreter('Par téléphone')
    await laisserFaire()
    expect((await poste.actes.listerMandats()).fermes[0]?.statut).toBe('revoque')
    expect(ecran.texte()).toContain('Arrêté')
  })

  it('dit qu’un mandat inconnu n’est pas sur cet ordinateur', async () => {
    poste = await unPosteOuvert()
    ecran = await unEcran(UnMandat, poste, { motif: '/mandats/:id', adresse: '/mandats/nimporte' })
    expect(ecran.texte()).toContain('Ce mandat n’est pas sur cet ordinateur.')
  })
})
