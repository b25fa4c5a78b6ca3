import { afterEach, describe, expect, it } from 'vitest'
import type { MandatId } from '../../../src/domain/ids.ts'
import UnDocument from '../../../src/screens/remettre-une-copie/documents/UnDocument.vue'
import { unMandat } from '../../support/au-poste.ts'
import { operations, reussi, unPosteOuvert, type Poste } from '../../support/container.ts'
import { fileSpy } from '../../support/files.ts'
import { unEcran, type Ecran } from '../../support/un-ecran.ts'

let ecran: Ecran
let poste: Poste
let id: MandatId
afterEach(() => ecran.page.unmount())

const compteRendu = async (): Promise<void> => {
  ecran = await unEcran(UnDocument, poste, { motif: '/mandats/:id/compte-rendu', adresse: `/mandats/${id}/compte-rendu` })
}
const finDe = async (fin: string): Promise<void> => {
  ecran = await unEcran(UnDocument, poste, { motif: '/mandats/:id/fin/:fin', adresse: `/mandats/${id}/fin/${fin}` })
}
const avecMandat = async (): Promise<void> => {
  poste = await unPosteOuvert()
  id = await unMandat(poste)
}

describe('un document qui suit le mandat', () => {
  it('montre le compte rendu, l’imprime et note la remise', async () => {
    await avecMandat()
    await compteRendu()
    expect(ecran.page.get('.mandat').text()).toContain('Odette Fontenay')
    await ecran.cliquer('Imprimer et remettre')
    expect(poste.ports.files.imprimes).toHaveLength(1)
    expect(operations(poste)).toContain('document-remis')
    expect(ecran.texte()).toContain('La remise est notée.')
  })

  it('enregistre sous un nom sans personne', async () => {
    await avecMandat()
    await compteRendu()
    await ecran.cliquer('Enregistrer une copie')
    expect(poste.ports.files.enregistres[0]?.nom).toMatch(/^compte-rendu-[0-9A-Z]{4}-0001\.pdf$/)
  })

  it('dit que le navigateur ne sait pas imprimer, et ne note rien', async () => {
    await avecMandat()
    poste = { ...poste, ports: { ...poste.ports, files: fileSpy({ imprime: false }) } }
    await compteRendu()
    await ecran.cliquer('Imprimer et remettre')
    expect(ecran.page.get('[role=alert]').text()).toContain('ne sait pas imprimer')
    expect(operations(poste)).not.toContain('document-remis')
  })

  it.each([
    ['revocation', async () => poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: [1] })],
    ['renonciation', async () => poste.actes.renoncer(id, { cause: 'absence' })],
    ['caducite', async () => poste.actes.constaterCaducite(id, { cause: 'deces' })],
  ] as const)('montre l’écrit de la fin (%s)', async (sorte, finir) => {
    await avecMandat()
    const fin = reussi(await finir())
    await finDe(fin.id)
    expect(fin.type).toBe(sorte)
    expect(ecran.page.get('h1').text()).not.toBe('')
    expect(ecran.page.find('.mandat').exists()).toBe(true)
  })

  it('dit qu’un document inconnu n’est pas là', async () => {
    await avecMandat()
    await finDe('nimporte')
    expect(ecran.texte()).toContain('Ce document n’est pas sur cet ordinateur.')
    ecran.page.unmount()
    await finDe('0'.repeat(26))
    expect(ecran.texte()).toContain('Cet arrêt n’est pas sur cet ordinateur.')
  })
})
