import { afterEach, describe, expect, it } from 'vitest'
import { ODETTE_FONTENAY, type Saisie } from '../../../src/application/essai/personas.ts'
import AgirAvecUnMandat from '../../../src/screens/agir-avec-un-mandat/AgirAvecUnMandat.vue'
import { unMandat } from '../../support/au-poste.ts'
import { passerA, reussi, unPosteOuvert, type Poste } from '../../support/container.ts'
import { laisserFaire, unEcran, type Ecran } from '../../support/un-ecran.ts'

let ecran: Ecran
afterEach(() => ecran.page.unmount())

type Mandant = NonNullable<Saisie['mandant']>
const de = (mandant: Partial<Mandant>): Saisie => (ODETTE_FONTENAY.mandant ? { mandant: { ...ODETTE_FONTENAY.mandant, ...mandant } } : {})
const ouvrir = async (poste: Poste): Promise<void> => {
  ecran = await unEcran(AgirAvecUnMandat, poste, { motif: '/agir', adresse: '/agir' })
}
const personnes = (): readonly string[] => ecran.page.findAll('.personne').map((ligne) => ligne.text())
const chercher = async (texte: string): Promise<void> => {
  await ecran.taper('Pour qui', texte)
  await laisserFaire()
}

describe('agir avec un mandat', () => {
  it('enseigne quoi faire quand il n’y a encore rien', async () => {
    await ouvrir(await unPosteOuvert())
    expect(ecran.texte()).toContain('Aucun mandat en cours sur ce poste.')
    expect(ecran.bouton('Recevoir une personne').getAttribute('href')).toBe('/seance')
  })

  it('met le focus sur la recherche, et Entrée ouvre la première personne', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste)
    await ouvrir(poste)
    expect(document.activeElement).toBe(ecran.champ('Pour qui'))
    await chercher('odet')
    await ecran.touche('Enter')
    await laisserFaire()
    expect(ecran.adresse()).toBe(`/agir/${id}`)
  })

  it('va du champ aux personnes par les flèches, et en revient', async () => {
    const poste = await unPosteOuvert()
    await unMandat(poste)
    await unMandat(poste, de({ nom: 'Zola', prenom: 'Émile' }))
    await ouvrir(poste)
    await ecran.touche('ArrowDown')
    expect(document.activeElement?.textContent).toBe('Émile Zola')
    await ecran.touche('ArrowDown')
    expect(document.activeElement?.textContent).toBe('Odette Fontenay')
    await ecran.touche('ArrowUp')
    await ecran.touche('ArrowUp')
    expect(document.activeElement).toBe(ecran.champ('Pour qui'))
  })

  it('distingue deux homonymes par leur naissance', async () => {
    const poste = await unPosteOuvert()
    await unMandat(poste)
    await unMandat(poste, de({ nom: 'FONTENAY', prenom: 'odette', dateNaissance: '02/03/1981' }))
    await ouvrir(poste)
    await chercher('fontenay')
    expect(personnes().filter((ligne) => ligne.includes('Homonyme'))).toHaveLength(2)
    expect(personnes().join()).toMatch(/14\/03\/1943.*02\/03\/1981|02\/03\/1981.*14\/03\/1943/s)
  })

  it.each(['zzz', 'ZZZZ-0042'])('dit « pas sur ce poste » et non « aucun mandat » pour « %s »', async (texte) => {
    const poste = await unPosteOuvert()
    await unMandat(poste)
    await ouvrir(poste)
    await chercher(texte)
    expect(ecran.page.get('.avis').text()).toContain('Ce mandat n’est pas sur ce poste.')
    expect(personnes()).toEqual([])
  })

  it('montre à part, et seulement si on le cherche, ce avec quoi on ne peut plus agir', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste)
    reussi(await poste.actes.renoncer(id, { cause: 'absence' }))
    await ouvrir(poste)
    expect(personnes()).toEqual([])
    await chercher('odette')
    expect(ecran.texte()).toContain('on ne peut plus agir avec')
    expect(personnes()[0]).toContain('Renoncé')
  })

  it('ne dit d’un mandat « cet aidant seulement » que le numéro et l’état', async () => {
    const poste = await unPosteOuvert()
    await unMandat(poste, { quiPeutAgir: 'cetAidant' })
    await passerA(poste, 'Karim')
    const numero = (await poste.actes.listerMandats()).fermes[0]?.numero ?? ''
    await ouvrir(poste)
    await chercher(numero)
    expect(ecran.page.get('.fermes').text()).toMatch(new RegExp(`^${numero} ?En cours$`))
    expect(ecran.page.html()).not.toMatch(/Fontenay|Odette|CAF|2026|2027/)
  })
})
