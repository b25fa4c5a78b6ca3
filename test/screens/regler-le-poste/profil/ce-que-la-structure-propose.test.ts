// Les actes chargés plus tard, chargés d'avance : un essai n'attend pas le disque.
import '../../../../src/application/coffre/profil/modifier-profil.ts'
import '../../../../src/application/coffre/profil/importer-profil.ts'
import '../../../../src/application/coffre/profil/exporter-profil.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import CeQueLaStructurePropose from '../../../../src/screens/regler-le-poste/profil/CeQueLaStructurePropose.vue'
import { unPosteOuvert, type Poste } from '../../../support/container.ts'
import { laisserFaire, unEcran, type Ecran } from '../../../support/un-ecran.ts'
import type { ProfilDeStructure } from '../../../../src/domain/structure.ts'

let ecran: Ecran
let poste: Poste
beforeEach(async () => {
  poste = await unPosteOuvert()
  ecran = await unEcran(CeQueLaStructurePropose, poste, { motif: '/poste/profil', adresse: '/poste/profil' })
})
afterEach(() => ecran.page.unmount())

const profil = async (): Promise<ProfilDeStructure> => (await poste.actes.lireReglages()).profil
const dit = (): string => ecran.page.get('[role=status]').text()

async function ajouterFormalite(titre: string, organisme = 'caf'): Promise<void> {
  await ecran.page.get('form select').setValue(organisme)
  await ecran.taper('Ce que vous ferez', titre)
  await ecran.cliquer('Ajouter')
}

async function choisirFichier(contenu: string): Promise<void> {
  const champ = ecran.page.get<HTMLInputElement>('input[type=file]')
  Object.defineProperty(champ.element, 'files', { value: [new File([contenu], 'p.json')], configurable: true })
  await champ.trigger('change')
  await laisserFaire()
}

describe('ce que la structure propose', () => {
  it('cache un organisme, puis le montre', async () => {
    await ecran.cocher('CAF')
    await laisserFaire()
    expect((await profil()).masques).toEqual(['caf'])
    expect(dit()).toBe('CAF n’est plus proposé.')
    await ecran.cocher('CAF')
    await laisserFaire()
    expect((await profil()).masques).toEqual([])
    expect(dit()).toBe('CAF est proposé.')
  })

  it('ajoute une formalité, la montre, la retire', async () => {
    await ecran.cliquer('Ajouter une formalité')
    await ecran.cocher('Elle touche au RIB')
    await ajouterFormalite('Demander l’aide d’urgence')
    expect((await profil()).formalites).toMatchObject([{ titre: 'Demander l’aide d’urgence', organisme: 'caf', drapeaux: ['rib'] }])
    expect(ecran.page.get('.ajouts').text()).toMatch(/Demander l’aide d’urgence.*CAF/s)
    expect(document.activeElement?.textContent).toContain('Ajouter une formalité')
    await ecran.cliquer('Retirer')
    expect((await profil()).formalites).toEqual([])
    expect(document.activeElement?.textContent).toContain('Ajouter une formalité')
  })

  it('dit à côté du champ pourquoi elle est refusée, et garde ce qui est tapé', async () => {
    await ecran.cliquer('Ajouter une formalité')
    await ecran.cliquer('Ajouter')
    expect(ecran.page.get('select').attributes('aria-invalid')).toBe('true')
    await ajouterFormalite('Gérer mon dossier')
    const champ = ecran.champ('Ce que vous ferez')
    expect([champ.getAttribute('aria-invalid'), champ.value]).toEqual(['true', 'Gérer mon dossier'])
    expect(document.activeElement).toBe(champ)
    expect((await profil()).formalites).toEqual([])
  })

  it('fait une situation de lignes cherchées au catalogue', async () => {
    await ecran.cliquer('Ajouter une situation')
    await ecran.taper('Son nom', 'Coup dur')
    await ecran.cliquer('Ajouter')
    expect(ecran.texte()).toContain('Choisissez au moins une formalité')
    await ecran.taper('Les formalités à proposer', 'rsa')
    ecran.page.get<HTMLElement>('[role=option]').element.click()
    await laisserFaire()
    await ecran.cliquer('Ajouter')
    const [situation] = (await profil()).situations
    expect(situation).toMatchObject({ id: 'locale.coup-dur', titre: 'Coup dur' })
    expect(situation?.lignes).toHaveLength(1)
  })

  it('dit ce qu’un fichier change et ce qui est laissé de côté, puis importe', async () => {
    await choisirFichier('{"format":"seing/profil/1","masques":["caf","martiens"],"formalites":[],"situations":[],"curateurSigne":true}')
    expect(ecran.texte()).toMatch(/Le curateur signera à côté.*Organisme martiens : Cette version de Seing ne connaît pas/)
    expect((await profil()).masques).toEqual([])
    await ecran.cliquer('Importer')
    expect(await profil()).toMatchObject({ masques: ['caf'], curateurSigne: true })
    expect(dit()).toBe('Le profil est importé.')
  })

  it('refuse un profil plus récent, et ne change rien', async () => {
    await choisirFichier('{"format":"seing/profil/2"}')
    expect(ecran.page.get('[role=alert]').text()).toContain('vient d’un Seing plus récent')
    expect((await profil()).masques).toEqual([])
  })

  it('enregistre le fichier', async () => {
    await ecran.cliquer('Enregistrer le fichier')
    expect(dit()).toBe('Le fichier est enregistré.')
  })
})
