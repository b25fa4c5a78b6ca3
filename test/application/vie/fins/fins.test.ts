import { describe, expect, it } from 'vitest'
import { constaterCaducite } from '../../../../src/application/vie/fins/constater-caducite.ts'
import { renoncer } from '../../../../src/application/vie/fins/renoncer.ts'
import { ODETTE_FONTENAY } from '../../../../src/application/essai/personas.ts'
import { Breakage, type Vault } from '../../../../src/application/ports.ts'
import { finDuMandat, type AidantId, type FinId, type MandatId } from '../../../../src/domain/ids.ts'
import { jour } from '../../../support/lire.ts'
import { desGestes, unMandat } from '../../../support/au-poste.ts'
import { avecReglages } from '../../../support/avec-reglages.ts'
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

it('deux fins entières en même temps, de deux onglets : la seconde échoue, rien n’est récrit', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  const [une, autre] = await Promise.allSettled([
    renoncer(poste.ports)(id, { cause: 'absence' }),
    constaterCaducite({ ...poste.ports, vault: { ...poste.ports.vault } })(id, { cause: 'deces' }),
  ])
  expect([une.status, autre.status].toSorted()).toEqual(['fulfilled', 'rejected'])
  expect([une, autre].find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } })
  expect(reussi(await poste.actes.lireMandat(id)).fins).toHaveLength(1)
})

it('un geste doublé n’arrête pas deux fois la même ligne, ni le mandat', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  const doubler = (lignes: readonly number[] | null) => Promise.all([1, 2].map(() => poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes })))
  const [, seconde] = await doubler([1])
  expect(seconde).toEqual({ ok: false, refus: { type: 'LigneDejaArretee', ligne: 1 } })
  const [, derniere] = await doubler(null)
  expect(derniere).toEqual({ ok: false, refus: { type: 'DejaRevoque' } })
  expect(reussi(await poste.actes.lireMandat(id)).fins).toHaveLength(2)
})

it('une note qui attend les polices ne retient pas un arrêt', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  await new Promise<void>((demandee) => {
    const sansReponse = () => (demandee(), new Promise<never>(() => undefined))
    void avec(poste, { pdf: { ...poste.ports.pdf, lettresManquantes: sansReponse } }).noterActe(id, { ligne: 1, le, quoi: 'Fait 👍', code: null })
  })
  const arret = await Promise.race([poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: null }), new Promise((rendre) => setTimeout(rendre, 500, 'retenu'))])
  expect(arret).toMatchObject({ ok: true })
})

describe('un avenant', () => {
  async function unAvenant(poste: Poste, premier: MandatId): Promise<MandatId> {
    const { id: seance } = await poste.actes.ouvrirSeance('jeFais')
    const avenant = reussi(await poste.actes.commencerAvenant(premier, seance))
    const { origine, duree } = avenant
    await poste.actes.enregistrerBrouillon({ ...avenant, ...ODETTE_FONTENAY, origine, duree })
    return reussi(await poste.actes.signerMandat(avenant.id, desGestes(poste))).mandat
  }

  it('finit avec le mandat qu’il complète, et le sien avec lui', async () => {
    const poste = await unPosteOuvert()
    const premier = await unMandat(poste)
    const avenant = await unAvenant(poste, premier)
    const second = await unAvenant(poste, avenant)
    const etranger = await unMandat(poste)
    reussi(await poste.actes.constaterCaducite(premier, { cause: 'deces' }))
    for (const id of [premier, avenant, second]) expect(reussi(await poste.actes.lireMandat(id))).toMatchObject({ statut: 'caduc', fin: { mandat: id } })
    expect(reussi(await poste.actes.lireMandat(etranger)).statut).toBe('enCours')
    expect(operations(poste).filter((op) => op === 'mandat-caduc')).toHaveLength(1)
  })

  it('vit encore si quelques lignes du premier s’arrêtent, ou si lui seul s’arrête', async () => {
    const poste = await unPosteOuvert()
    const premier = await unMandat(poste)
    const [avenant, autre] = [await unAvenant(poste, premier), await unAvenant(poste, premier)]
    reussi(await poste.actes.revoquerMandat(premier, { voie: 'auGuichet', lignes: [1] }))
    reussi(await poste.actes.revoquerMandat(autre, { voie: 'auGuichet', lignes: null }))
    for (const id of [premier, avenant]) expect(reussi(await poste.actes.lireMandat(id)).statut).toBe('enCours')
  })
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

  it('d’un mandat abîmé se complètent à la main, comme celui d’un collègue', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste)
    const { lire } = poste.ports.vault
    const abime: Vault['lire'] = (sorte, place) => (sorte === 'mandat' ? Promise.reject(new Breakage('corrupt-row', sorte)) : lire(sorte, place))
    const actes = avec(poste, { vault: { ...poste.ports.vault, lire: abime } })
    const fin = reussi(await actes.revoquerMandat(id, { voie: 'auGuichet', lignes: null }))
    const { octets } = reussi(await actes.documentDeFin(fin.id))
    expect(new TextDecoder().decode(octets)).not.toContain('Fontenay')
  })

  it('refusent, par une phrase, le nom d’une structure que le papier ne sait pas écrire', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste)
    await avecReglages(poste, ({ structure }) => ({ structure: { ...structure, nom: 'CCAS 👍' } }))
    expect(refuse(await poste.actes.compteRendu(id))).toEqual({ type: 'LettreImpossible', lettres: '👍' })
    expect(operations(poste)).not.toContain('compte-rendu-etabli')
  })

  it('refusent une fin inconnue', async () => {
    const poste = await unPosteOuvert()
    expect(refuse(await poste.actes.documentDeFin(poste.ports.ids.nouveau<FinId>()))).toEqual({ type: 'FinIntrouvable' })
  })
})
