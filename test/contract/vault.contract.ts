import { describe, expect, it } from 'vitest'
import { KINDS, type BreakageCode, type Vault } from '../../src/application/ports.ts'
import type { AidantId } from '../../src/domain/ids.ts'
import { batchDeCreation, CONTENUS, identifiant, PLEINS, SECRET_A, SECRET_B, unBatch, uneEcriture, unEvenement, unMembre } from './des-contenus.ts'

/** A vault on storage of its own, and what a reload gives: another one, locked, on the same storage. */
export interface Bench {
  readonly vault: Vault
  readonly reopen: () => Promise<Vault>
}

const A = identifiant<AidantId>(1)
const B = identifiant<AidantId>(2)

const refuses = (work: Promise<unknown>, code: BreakageCode): Promise<void> => expect(work).rejects.toMatchObject({ name: 'Breakage', code })

async function created(makeVault: () => Promise<Bench>): Promise<Bench> {
  const bench = await makeVault()
  await bench.vault.creer(unMembre(1, SECRET_A), batchDeCreation())
  return bench
}

async function shared(makeVault: () => Promise<Bench>): Promise<Bench> {
  const bench = await created(makeVault)
  await bench.vault.ajouterMembre(unMembre(2, SECRET_B), unBatch([], 'aidant-ajoute'))
  return bench
}

const passTo = async (vault: Vault, id: AidantId, secret: string): Promise<void> => {
  await vault.verrouiller()
  await vault.ouvrir(id, secret)
}

function opening(makeVault: () => Promise<Bench>): void {
  it('is absent, then open once created, then locked after a reload', async () => {
    const { vault, reopen } = await makeVault()
    expect(await vault.etat()).toEqual({ type: 'absent' })
    const session = await vault.creer(unMembre(1, SECRET_A), batchDeCreation())
    expect(session).toEqual({ aidant: A, referent: false, alertes: [] })
    expect(await vault.etat()).toEqual({ type: 'ouvert', session })
    const again = await reopen()
    expect(await again.etat()).toEqual({ type: 'verrouille', cartes: [{ id: A, etiquette: 'Bureau 1' }], attenteSecondes: 0 })
  })

  it('creates once', async () => {
    const { reopen } = await created(makeVault)
    const again = await reopen()
    await refuses(again.creer(unMembre(2, SECRET_B), batchDeCreation()), 'conflict')
  })

  it('proposes eight words, other ones each time', async () => {
    const { vault } = await makeVault()
    const words = await vault.proposerMots()
    expect(words).toHaveLength(8)
    expect(words).not.toEqual(await vault.proposerMots())
  })

  it('opens with the words however they are typed, without an alert', async () => {
    const { reopen } = await created(makeVault)
    const again = await reopen()
    const session = await again.ouvrir(A, '  ABAI-aband, Abdi abei ABOLIR abor about  aboy ')
    expect(session).toEqual({ aidant: A, referent: false, alertes: [] })
    expect(await again.lire('reglages', 'poste')).toEqual(CONTENUS.reglages)
  })

  it('refuses a wrong secret, and tells of the failed try at the next opening only', async () => {
    const { reopen } = await created(makeVault)
    const again = await reopen()
    await refuses(again.ouvrir(A, SECRET_B), 'wrong-secret')
    const etat = await again.etat()
    await new Promise((resume) => setTimeout(resume, etat.type === 'verrouille' ? etat.attenteSecondes * 1000 : 0))
    expect((await again.ouvrir(A, SECRET_A)).alertes).toEqual([{ type: 'essaisManques', nombre: 1 }])
    await again.verrouiller()
    expect((await again.ouvrir(A, SECRET_A)).alertes).toEqual([])
  })

  it('passes from one member to another without a lock asked for, and says that it locked', async () => {
    const { vault } = await shared(makeVault)
    let told = 0
    vault.onLock(() => (told += 1))
    expect(await vault.ouvrir(B, SECRET_B)).toMatchObject({ aidant: B })
    expect(told).toBe(1)
    expect(await vault.etat()).toMatchObject({ type: 'ouvert', session: { aidant: B } })
  })

  it('refuses a secret that opens a colleague', async () => {
    const { reopen } = await shared(makeVault)
    await refuses((await reopen()).ouvrir(A, SECRET_B), 'wrong-secret')
  })

  it('says who has the role of référent', async () => {
    const { vault } = await created(makeVault)
    await vault.ajouterMembre(unMembre(2, SECRET_B, true), unBatch([], 'aidant-ajoute'))
    await vault.verrouiller()
    expect(await vault.ouvrir(B, SECRET_B)).toMatchObject({ aidant: B, referent: true, alertes: [] })
  })

  it('refuses a second slot for the same member', async () => {
    const { vault } = await created(makeVault)
    await refuses(vault.ajouterMembre(unMembre(1, SECRET_B), unBatch([], 'aidant-ajoute')), 'conflict')
  })
}

function locking(makeVault: () => Promise<Bench>): void {
  it('locks: tells its listeners once, then refuses everything that needs a key', async () => {
    const { vault } = await created(makeVault)
    let told = 0
    const stop = vault.onLock(() => (told += 1))
    await vault.verrouiller()
    await vault.verrouiller()
    expect(told).toBe(1)
    await refuses(vault.lire('reglages', 'poste'), 'locked')
    await refuses(vault.lister('mandat'), 'locked')
    await refuses(vault.ecrire(unBatch([])), 'locked')
    await refuses(vault.reserver(), 'locked')
    await refuses(vault.ajouterMembre(unMembre(2, SECRET_B), unBatch([], 'aidant-ajoute')), 'locked')
    stop()
    await vault.ouvrir(A, SECRET_A)
    await vault.verrouiller()
    expect(told).toBe(1)
  })
}

function writing(makeVault: () => Promise<Bench>): void {
  it('gives back every kind of content exactly, after a reload too', async () => {
    const { vault, reopen } = await created(makeVault)
    const kinds = KINDS.filter((kind) => kind !== 'reglages')
    await vault.ecrire(unBatch(kinds.map((kind) => uneEcriture(kind, `objet-${kind}`, 'auteur'))))
    for (const kind of kinds) expect(await vault.lire(kind, `objet-${kind}`), kind).toEqual(CONTENUS[kind])
    await vault.verrouiller()
    const again = await reopen()
    expect((await again.ouvrir(A, SECRET_A)).alertes).toEqual([])
    for (const kind of kinds) {
      expect(await again.lire(kind, `objet-${kind}`), kind).toEqual(CONTENUS[kind])
      expect(await again.lister(kind), kind).toEqual({ lignes: [{ id: `objet-${kind}`, contenu: CONTENUS[kind] }], fermees: 0, ecartees: [] })
    }
  })

  it('gives null where nothing stands', async () => {
    const { vault } = await created(makeVault)
    expect(await vault.lire('mandat', 'rien')).toBeNull()
    expect(await vault.lister('mandat')).toEqual({ lignes: [], fermees: 0, ecartees: [] })
  })

  it.each(['brouillon', 'reglages', 'seance', 'suivi'] as const)('rewrites a %s', async (kind) => {
    const { vault } = await created(makeVault)
    await vault.ecrire(unBatch([uneEcriture(kind, 'un', 'auteur')]))
    await vault.ecrire(unBatch([uneEcriture(kind, 'un', 'auteur')]))
    expect((await vault.lister(kind)).ecartees).toEqual([])
    await passTo(vault, A, SECRET_A)
    expect(await vault.etat()).toMatchObject({ session: { alertes: [] } })
  })

  it.each(['mandat', 'document', 'repere', 'registre', 'fin', 'remise'] as const)('never rewrites a %s', async (kind) => {
    const { vault } = await created(makeVault)
    await vault.ecrire(unBatch([uneEcriture(kind, 'un', 'auteur')]))
    await refuses(vault.ecrire(unBatch([uneEcriture(kind, 'un', 'auteur')])), 'conflict')
  })

  it('keeps several partial ends of a mandat, and one whole end: a second one from another tab fails', async () => {
    const { vault } = await created(makeVault)
    const { fin } = CONTENUS
    for (const id of ['au-hasard-1', 'au-hasard-2']) await vault.ecrire(unBatch([uneEcriture('fin', id, 'equipe', PLEINS.fin)], 'mandat-revoque'))
    await vault.ecrire(unBatch([uneEcriture('fin', fin.mandat, 'equipe')], 'mandat-revoque'))
    await refuses(vault.ecrire(unBatch([uneEcriture('fin', fin.mandat, 'equipe')], 'mandat-revoque')), 'conflict')
    expect((await vault.lister('fin')).lignes).toHaveLength(3)
  })

  it('writes all or nothing', async () => {
    const { vault } = await created(makeVault)
    await vault.ecrire(unBatch([uneEcriture('mandat', 'un', 'auteur')]))
    const batch = unBatch([uneEcriture('registre', 'deux', 'equipe'), uneEcriture('mandat', 'un', 'auteur')])
    await refuses(vault.ecrire(batch), 'conflict')
    expect(await vault.lire('registre', 'deux')).toBeNull()
  })

  it('asks for an event, except for drafts', async () => {
    const { vault } = await created(makeVault)
    await vault.ecrire(unBatch([uneEcriture('brouillon', 'un', 'auteur')], null))
    await refuses(vault.ecrire(unBatch([uneEcriture('seance', 'un', 'auteur')], null)), 'conflict')
  })

  it('removes a draft in the write that signs', async () => {
    const { vault } = await created(makeVault)
    await vault.ecrire(unBatch([uneEcriture('brouillon', 'un', 'auteur')], null))
    await vault.ecrire({ ...unBatch([uneEcriture('mandat', 'deux', 'equipe')]), remove: [{ kind: 'brouillon', id: 'un' }] })
    expect(await vault.lire('brouillon', 'un')).toBeNull()
    expect(await vault.lire('mandat', 'deux')).toEqual(CONTENUS.mandat)
  })

  it('tells those who watch the kinds that were touched, and them only', async () => {
    const { vault } = await created(makeVault)
    const told: string[] = []
    const stop = vault.watch('mandat', () => told.push('mandat'))
    vault.watch('seance', () => told.push('seance'))
    vault.watch('brouillon', () => told.push('brouillon'))
    await vault.ecrire({ ...unBatch([uneEcriture('mandat', 'un', 'auteur')]), remove: [{ kind: 'brouillon', id: 'absent' }] })
    expect(told).toEqual(['mandat', 'brouillon'])
    stop()
    await vault.ecrire(unBatch([uneEcriture('mandat', 'deux', 'auteur')]))
    expect(told).toEqual(['mandat', 'brouillon'])
  })
}

function walls(makeVault: () => Promise<Bench>): void {
  it('opens a team row to a colleague, and closes the rest', async () => {
    const { vault } = await shared(makeVault)
    const put = [uneEcriture('mandat', 'equipe', 'equipe'), uneEcriture('mandat', 'seul', 'auteur'), uneEcriture('mandat', 'referent', 'auteurEtReferents')]
    await vault.ecrire(unBatch([...put, uneEcriture('brouillon', 'ici', 'auteur')]))
    await passTo(vault, B, SECRET_B)
    expect(await vault.lister('mandat')).toEqual({ lignes: [{ id: 'equipe', contenu: CONTENUS.mandat }], fermees: 2, ecartees: [] })
    for (const id of ['seul', 'referent']) await refuses(vault.lire('mandat', id), 'locked')
    await refuses(vault.lire('brouillon', 'ici'), 'locked')
  })

  it('opens what is for référents to a référent, not what is for its author alone', async () => {
    const { vault } = await created(makeVault)
    await vault.ajouterMembre(unMembre(2, SECRET_B, true), unBatch([], 'aidant-ajoute'))
    await vault.ecrire(unBatch([uneEcriture('mandat', 'seul', 'auteur'), uneEcriture('mandat', 'referent', 'auteurEtReferents')]))
    await passTo(vault, B, SECRET_B)
    expect(await vault.lire('mandat', 'referent')).toEqual(CONTENUS.mandat)
    await refuses(vault.lire('mandat', 'seul'), 'locked')
  })

  it('lets a colleague rewrite the settings, and the first author read them again', async () => {
    const { vault } = await shared(makeVault)
    await passTo(vault, B, SECRET_B)
    const reglages = { ...CONTENUS.reglages, aidants: [] }
    await vault.ecrire(unBatch([uneEcriture('reglages', 'poste', 'equipe', reglages)], 'reglages-modifies'))
    await passTo(vault, A, SECRET_A)
    expect(await vault.lire('reglages', 'poste')).toEqual(reglages)
    expect(await vault.etat()).toMatchObject({ session: { alertes: [] } })
  })

  it('refuses to rewrite or remove a row of somebody else', async () => {
    const { vault } = await shared(makeVault)
    await vault.ecrire(unBatch([uneEcriture('brouillon', 'ici', 'auteur')], null))
    await passTo(vault, B, SECRET_B)
    await refuses(vault.ecrire(unBatch([uneEcriture('brouillon', 'ici', 'auteur')], null)), 'locked')
    await refuses(vault.ecrire({ ...unBatch([], null), remove: [{ kind: 'brouillon', id: 'ici' }] }), 'locked')
  })
}

function numbers(makeVault: () => Promise<Bench>): void {
  it('reserves the next number and the head, consumed only by the write', async () => {
    const { vault, reopen } = await created(makeVault)
    const first = await vault.reserver()
    expect(first.rang).toBe(1)
    expect(first.numero).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-0001$/)
    expect(first.teteJournal).toMatch(/^[0-9a-f]{8}$/)
    expect(await vault.reserver()).toEqual(first)
    await vault.ecrire({ ...unBatch([uneEcriture('mandat', 'un', 'equipe')]), reservation: first })
    const second = await vault.reserver()
    expect(second.rang).toBe(2)
    expect(second.teteJournal).not.toBe(first.teteJournal)
    await vault.verrouiller()
    const again = await reopen()
    await again.ouvrir(A, SECRET_A)
    expect((await again.reserver()).numero).toBe(second.numero)
  })

  it('refuses a reservation used twice, or made before another line', async () => {
    const { vault } = await created(makeVault)
    const stale = await vault.reserver()
    await vault.ecrire(unBatch([uneEcriture('seance', 'un', 'equipe')], 'seance-ouverte'))
    await refuses(vault.ecrire({ ...unBatch([uneEcriture('mandat', 'un', 'equipe')]), reservation: stale }), 'conflict')
    expect(await vault.lire('mandat', 'un')).toBeNull()
    const fresh = await vault.reserver()
    expect(fresh.rang).toBe(1)
    await vault.ecrire({ ...unBatch([uneEcriture('mandat', 'un', 'equipe')]), reservation: fresh })
    await refuses(vault.ecrire({ put: [uneEcriture('mandat', 'deux', 'equipe')], remove: [], evenement: unEvenement(), reservation: fresh }), 'conflict')
  })
}

/** What every vault must do, whatever holds its rows. */
export function vaultContract(name: string, makeVault: () => Promise<Bench>): void {
  describe(`vault contract: ${name}`, () => {
    describe('opening', () => opening(makeVault))
    describe('locking', () => locking(makeVault))
    describe('writing', () => writing(makeVault))
    describe('walls', () => walls(makeVault))
    describe('numbers', () => numbers(makeVault))
  })
}
