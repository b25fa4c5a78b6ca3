import { describe, expect, it } from 'vitest'
import { Breakage, type Vault } from '../../../../src/application/ports.ts'
import { constaterCaducite } from '../../../../src/application/vie/fins/constater-caducite.ts'
import { renoncer } from '../../../../src/application/vie/fins/renoncer.ts'
import { finDuMandat, type AidantId, type FinId } from '../../../../src/domain/ids.ts'
import { jour } from '../../../support/lire.ts'
import { unMandat } from '../../../support/au-poste.ts'
import { avec, MOTS, operations, passerA, refuse, reussi, unPosteOuvert, type Poste } from '../../../support/container.ts'

const le = jour('2026-11-21')

describe('une révocation partielle', () => {
  it('laisse vivre le mandat, et se compte', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste)
    const fin = reussi(await poste.actes.revoquerMandat(id, { voie: 'parTelephone', lignes: [2] }))
    expect(fin.id).not.toBe(finDuMandat(id))
    expect(reussi(await poste.actes.lireMandat(id))).toMatchObject({ statut: 'enCours', fin: null, fins: [fin], lignesArretees: [2], lignesInconnues: [] })
    expect((await poste.actes.listerMandats()).mandats[0]).toMatchObject({ statut: 'enCours', lignesArretees: 1, liste: 'enCours' })
    expect(operations(poste).at(-1)).toBe('lignes-revoquees')
  })

  it('de toutes les lignes, en deux fois, l’arrête', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste)
    for (const ligne of [1, 2]) reussi(await poste.actes.revoquerMandat(id, { voie: 'parTelephone', lignes: [ligne] }))
    expect(reussi(await poste.actes.lireMandat(id)).statut).toBe('revoque')
    expect(refuse(await poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: null }))).toEqual({ type: 'DejaRevoque' })
  })

  it('d’un collègue qui ne lit pas : les numéros du papier sont gardés, l’auteur voit celui qui n’existe pas', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste, { quiPeutAgir: 'cetAidant' })
    const auteur = poste.session.aidant
    await passerA(poste, 'Paul')
    reussi(await poste.actes.revoquerMandat(id, { voie: 'parEcrit', lignes: [14, 1] }))
    expect(refuse(await poste.actes.revoquerMandat(id, { voie: 'parEcrit', lignes: [14] }))).toEqual({ type: 'LigneDejaArretee', ligne: 14 })
    await revenirA(poste, auteur)
    expect(reussi(await poste.actes.lireMandat(id))).toMatchObject({ statut: 'enCours', lignesArretees: [1], lignesInconnues: [14] })
    expect(refuse(await poste.actes.revoquerMandat(id, { voie: 'parEcrit', lignes: [15] }))).toEqual({ type: 'LigneInconnue', ligne: 15 })
  })
})

async function revenirA({ actes }: Poste, id: AidantId): Promise<void> {
  await actes.verrouillerCoffre()
  await actes.ouvrirCoffre(id, MOTS)
}

it('deux fins entières en même temps : la seconde échoue, rien n’est récrit', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  const [une, autre] = await Promise.allSettled([
    renoncer(poste.ports)(id, { cause: 'absence' }),
    constaterCaducite(poste.ports)(id, { cause: 'deces' }),
  ])
  expect([une.status, autre.status].toSorted()).toEqual(['fulfilled', 'rejected'])
  expect([une, autre].find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } })
  expect(reussi(await poste.actes.lireMandat(id)).fins).toHaveLength(1)
})

it.each([
  ['renoncer', 'mandat-renonce', 'renonce'],
  ['constaterCaducite', 'mandat-caduc', 'caduc'],
] as const)('%s se journalise « %s » et rend le mandat « %s »', async (acte, op, statut) => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  reussi(acte === 'renoncer' ? await poste.actes.renoncer(id, { cause: 'desaccord' }) : await poste.actes.constaterCaducite(id, { cause: 'tutelle' }))
  expect(operations(poste).at(-1)).toBe(op)
  expect((await poste.actes.listerMandats()).mandats[0]).toMatchObject({ statut, liste: 'fini' })
})

it('clore demande que tout soit fait', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  expect(refuse(await poste.actes.cloreMandat(id))).toEqual({ type: 'LignesRestantes', nombre: 2 })
  reussi(await poste.actes.noterEtatDeLigne(id, 1, { type: 'accomplie', le }))
  reussi(await poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: [2] }))
  expect(reussi(await poste.actes.cloreMandat(id)).type).toBe('accomplissement')
  expect(operations(poste).at(-1)).toBe('mandat-clos')
})

describe('les documents', () => {
  it('sortent avec un nom sans personne, une ligne de journal, et se refont à l’identique', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste)
    const fin = reussi(await poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: null }))
    const [un, deux] = [reussi(await poste.actes.documentDeFin(fin.id)), reussi(await poste.actes.documentDeFin(fin.id))]
    expect(un.nom).toBe('revocation-ESSA-0001.pdf')
    expect(deux.octets).toEqual(un.octets)
    expect(reussi(await poste.actes.compteRendu(id)).nom).toBe('compte-rendu-ESSA-0001.pdf')
    expect(operations(poste).slice(-3)).toEqual(['document-de-fin-etabli', 'document-de-fin-etabli', 'compte-rendu-etabli'])
  })

  it('d’un mandat abîmé : la personne l’arrête quand même, et a son papier', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste)
    const { vault } = poste.ports
    const lire: Vault['lire'] = (kind, cle) => (kind === 'mandat' ? Promise.reject(new Breakage('corrupt-row', 'mandat')) : vault.lire(kind, cle))
    const actes = avec(poste, { vault: { ...vault, lire } })
    const fin = reussi(await actes.revoquerMandat(id, { voie: 'parEcrit', lignes: null }))
    expect(reussi(await actes.documentDeFin(fin.id)).nom).toBe('revocation-ESSA-0001.pdf')
  })

  it('refusent une fin inconnue', async () => {
    const poste = await unPosteOuvert()
    expect(refuse(await poste.actes.documentDeFin(poste.ports.ids.nouveau<FinId>()))).toEqual({ type: 'FinIntrouvable' })
  })
})
