// Les actes chargés plus tard, chargés d'avance : un essai n'attend pas le disque.
import '../../../src/application/coffre/profil/verifier-adresse.ts'
import '../../../src/application/coffre/profil/modifier-profil.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import ReglerLePoste from '../../../src/screens/regler-le-poste/ReglerLePoste.vue'
import { operations, unPosteOuvert, type Poste } from '../../support/container.ts'
import { laisserFaire, unEcran, type Ecran } from '../../support/un-ecran.ts'

const ICI = { motif: '/poste', adresse: '/poste' }
let ecran: Ecran
let poste: Poste
const ouvrir = async (): Promise<void> => {
  poste = await unPosteOuvert()
  ecran = await unEcran(ReglerLePoste, poste, ICI)
}
afterEach(() => {
  ecran.page.unmount()
  vi.unstubAllGlobals()
})

describe('régler le poste', () => {
  it('montre la structure et qui je suis parmi les aidants', async () => {
    await ouvrir()
    expect(ecran.texte()).toMatch(/CCAS de Valfleury.*01 99 00 12 34/s)
    expect(ecran.page.get('.aidants').text()).toMatch(/Inès Morvan.*vous, référent/s)
  })

  it('dit ce qu’il reste à vérifier, et retient si le curateur signe à côté', async () => {
    await ouvrir()
    expect(ecran.texte()).toMatch(/28 organismes sur 28, aucune formalité à vous.*adresses à vérifier/)
    await ecran.cocher('Demander au curateur')
    await laisserFaire()
    expect((await poste.actes.lireReglages()).profil.curateurSigne).toBe(true)
    expect(ecran.champ('Demander au curateur').checked).toBe(true)
  })

  it('corrige la structure et l’inscrit au journal', async () => {
    await ouvrir()
    await ecran.cliquer('Modifier la structure')
    await ecran.taper('Téléphone', '01 99 00 99 99')
    await ecran.cliquer('Enregistrer')
    expect((await poste.actes.lireReglages()).structure.telephone).toBe('01 99 00 99 99')
    expect(operations(poste)).toContain('reglages-modifies')
    expect(ecran.page.get('[role=status]').text()).toBe('La structure est enregistrée.')
  })

  it('dit à côté du champ ce qui manque, et ne change rien', async () => {
    await ouvrir()
    await ecran.cliquer('Modifier la structure')
    await ecran.taper('Téléphone', ' ')
    await ecran.cliquer('Enregistrer')
    expect(ecran.champ('Téléphone').getAttribute('aria-invalid')).toBe('true')
    expect(ecran.page.get('.sommaire-erreurs').text()).toContain('Téléphone')
    expect(operations(poste)).not.toContain('reglages-modifies')
  })

  it('ajoute un aidant qui ouvre ensuite le poste avec ses propres mots', async () => {
    await ouvrir()
    await ecran.cliquer('Ajouter un aidant')
    await ecran.taper('Nom, tel', 'Karim Benali')
    await ecran.taper('Étiquette', 'Karim')
    await ecran.cliquer('Continuer')
    const mots = ecran.page.findAll('.mots [lang=fr]').map((mot) => mot.text())
    expect(mots).toHaveLength(8)
    await ecran.cliquer('Je les ai écrits')
    await ecran.taper('Vos huit mots', 'autre chose')
    await ecran.cliquer('Ajouter à ce poste')
    expect(ecran.texte()).toContain('Ce ne sont pas les mêmes mots')
    await ecran.taper('Vos huit mots', mots.map((mot) => mot.slice(0, 4)).join(' '))
    await ecran.cliquer('Ajouter à ce poste')
    const karim = (await poste.actes.lireReglages()).aidants.find(({ nom }) => nom === 'Karim Benali')
    expect(karim).toBeDefined()
    expect(ecran.page.get('.aidants').text()).toContain('Karim Benali')
    await poste.actes.verrouillerCoffre()
    if (karim) expect((await poste.actes.ouvrirCoffre(karim.id, mots.join(' '))).aidant).toBe(karim.id)
  })

  it.each([
    [() => Promise.resolve(true), 'Le navigateur s’est engagé à garder les données de Seing.'],
    [() => Promise.resolve(false), 'Le navigateur peut effacer les données de Seing s’il manque de place.'],
    [() => Promise.reject(new Error('privé')), 'Ce navigateur ne dit pas s’il gardera les données de Seing.'],
  ])('dit ce que le navigateur promet de garder', async (persisted, phrase) => {
    vi.stubGlobal('navigator', { storage: { persisted } })
    await ouvrir()
    await laisserFaire()
    expect(ecran.page.get('.garde').text()).toContain(phrase)
  })
})
