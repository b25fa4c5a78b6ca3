import { Breakage, type Alerte, type Batch, type NouveauMembre } from '../../application/ports.ts'
import type { Evenement, Operation } from '../../domain/journal/evenement.ts'
import { parseInstant } from '../../domain/jour-civil.ts'
import type { AidantId } from '../../domain/ids.ts'
import { random, wipe } from '../crypto/bytes.ts'
import { deriveBytes } from '../crypto/hkdf.ts'
import { HEADER_MAC } from '../keys/keyring.ts'
import { makeSlot, openSlot, type Bundle } from '../keys/slots.ts'
import { giveTeamKey } from '../keys/teams.ts'
import { checkHeaderMac, headerHash, newHeader, newTeamKey, storeHeader, type Header, type StoredHeader } from './header.ts'
import { inspect, noneYet } from '../journal/inspect.ts'
import type { Objet } from '../journal/content.ts'
import { newLineKey, type KeptKey } from '../journal/line.ts'
import { parseHeader } from '../payloads/entete.ts'
import { ringFor, type Announced, type OpenVault, type Settings } from './session.ts'
import { WRITER_EPOCH, type Database } from '../store/database.ts'
import { toBreakage } from '../store/failures.ts'
import { isEmpty, readAllRows, readCheckpoint, readJournal, readKeys, readMeta } from '../store/rows.ts'
import { NO_TRIES, recordFailure, secondsToWait, untoldFailures } from './tries.ts'
import { lineContent, writeBatch } from './write.ts'

/** Creating, opening, and letting a colleague in. Runs in the worker, under the writer's lock. */
const headerObjet = (header: Header, stored: StoredHeader): Objet => ({ kind: 'entete', id: header.vaultId, rev: header.rev, hash: headerHash(stored) })

function ownEvent(op: Operation, details: Evenement['details']): Evenement {
  const a = parseInstant(new Date().toISOString())
  if (!a.ok) throw new Breakage('unavailable', 'horloge')
  return { op, a: a.value, objet: null, engagement: null, details }
}

async function withMember(header: Header, member: NouveauMembre, poste: Bundle['poste'], teamKey: Uint8Array<ArrayBuffer> | null, settings: Settings): Promise<{ header: Header; bundle: Bundle }> {
  const { slot, bundle } = await makeSlot(member, header.vaultId, poste, settings.kdf)
  const [team, ...others] = header.teams
  const teams = team && teamKey ? [await giveTeamKey(team, header.vaultId, teamKey, slot), ...others] : header.teams
  return { header: { ...header, slots: [...header.slots, slot], teams }, bundle }
}

async function begin(db: Database, member: Pick<NouveauMembre, 'id' | 'referent'>, header: Header, bundle: Bundle): Promise<{ open: Pick<OpenVault, 'db' | 'aidant' | 'referent' | 'ring' | 'lineKey' | 'header'>; kept: KeptKey }> {
  const ring = await ringFor(member, header, bundle)
  const { lineKey, kept } = await newLineKey(header.vaultId, ring)
  return { open: { db, aidant: member.id, referent: member.referent, ring, lineKey, header }, kept }
}

/** Throws `conflict` if a vault is there already, `tampered` if what is left of one is. */
export async function createVault(db: Database, member: NouveauMembre, batch: Batch, settings: Settings): Promise<OpenVault> {
  if (await readMeta(db, 'entete')) throw new Breakage('conflict', 'entete')
  if (!(await isEmpty(db))) throw new Breakage('tampered', 'entete')
  const [poste, teamKey] = [random(32), newTeamKey()]
  const { header, bundle } = await withMember(await newHeader(poste), member, poste, teamKey, settings)
  wipe(teamKey)
  const { open, kept } = await begin(db, member, header, bundle)
  const stored = storeHeader(header, open.ring.headerMac)
  const vault: OpenVault = { ...open, stored, newest: noneYet(), whole: true, rank: 1, alertes: [], owed: null }
  await writeBatch(vault, batch, {
    build: settings.build,
    objets: [headerObjet(header, stored)],
    keys: [kept],
    meta: [{ key: 'entete', ...stored }, { key: 'minWriter', epoch: WRITER_EPOCH }, { key: 'compteur', prochain: 1 }, NO_TRIES],
    expectedHeader: null,
  })
  return vault
}

/** A header put back to an earlier one is never written over: the member it forgot would be forgotten for good. */
function checkHeaderKnown({ header, stored, newest }: OpenVault): void {
  const said = newest.last.get(`entete/${header.vaultId}`)
  if (!said || !('hash' in said) || said.hash !== headerHash(stored)) throw new Breakage('tampered', 'entete')
}

/**
 * The newcomer's bundle is made here; every member keeps her own. Throws `conflict` if she has a slot already, `tampered` if
 * the header is not the one that the journal knows.
 */
export async function addMember(vault: OpenVault, member: NouveauMembre, batch: Batch, settings: Settings): Promise<void> {
  if (vault.header.slots.some(({ id }) => id === member.id)) throw new Breakage('conflict', 'slot')
  if (batch.evenement === null) throw new Breakage('conflict', 'evenement')
  checkHeaderKnown(vault)
  const teamKey = await vault.ring.teamKey()
  const before = { header: vault.header, stored: vault.stored }
  const { header, bundle } = await withMember({ ...vault.header, rev: vault.header.rev + 1 }, member, vault.ring.poste, teamKey, settings)
  wipe(bundle.personal, bundle.x25519, bundle.ed25519, ...(teamKey ? [teamKey] : []))
  const stored = storeHeader(header, vault.ring.headerMac)
  Object.assign(vault, { header, stored })
  try {
    const meta = [{ key: 'entete', ...stored }] as const
    await writeBatch(vault, batch, { build: settings.build, objets: [headerObjet(header, stored)], meta, expectedHeader: before.stored.mac })
  } catch (error) {
    Object.assign(vault, before)
    throw error
  }
}

async function openBundle(db: Database, header: Header, id: AidantId, secret: string): Promise<{ bundle: Bundle; referent: boolean }> {
  const slot = header.slots.find((candidate) => candidate.id === id)
  if (!slot) throw new Breakage('wrong-secret', 'slot')
  try {
    return { bundle: await openSlot(slot, header.vaultId, secret), referent: slot.role === 'referent' }
  } catch (error) {
    if (error instanceof Breakage && error.code === 'wrong-secret') await recordFailure(db, Date.now())
    throw error
  }
}

async function announce(vault: OpenVault, kept: KeptKey, failures: number, settings: Settings): Promise<void> {
  const content = (op: Operation, details: Evenement['details']): ReturnType<typeof lineContent> =>
    lineContent(vault, settings.build, ownEvent(op, details), [], null)
  const missed = failures > 0 ? [content('essais-manques', { nombre: failures })] : []
  const announced: Announced = {
    before: [...missed, content('coffre-ouvert', { alertes: vault.alertes.length })],
    keys: [kept],
    meta: [NO_TRIES, { key: 'minWriter', epoch: WRITER_EPOCH }, { key: 'compteur', prochain: vault.rank }],
  }
  const nothing: Batch = { put: [], remove: [], evenement: null, reservation: null }
  try {
    await writeBatch(vault, nothing, { ...announced, build: settings.build, expectedHeader: vault.stored.mac })
  } catch (error) {
    // A full disk must not keep people from reading what is theirs: the line waits for the next write.
    if (toBreakage(error, 'ouvrir').code !== 'quota') throw error
    vault.owed = announced
    vault.alertes = [...vault.alertes, { type: 'disquePlein' }]
  }
}

/** The counter stands in clear: it may run ahead of a journal that was cut, never behind, never out of what a number can hold. */
const nextRank = (journal: number, counter: number | undefined): number =>
  counter !== undefined && Number.isSafeInteger(counter) && counter > journal && counter - journal < 1_000_000 ? counter : journal

/** Throws `throttled`, `wrong-secret`, `tampered`, `newer-than-app`, `unavailable` (no vault here). */
export async function unlockVault(db: Database, id: AidantId, secret: string, settings: Settings): Promise<OpenVault> {
  const stored = await readMeta(db, 'entete')
  if (!stored) throw new Breakage('unavailable', 'entete')
  const header = parseHeader(stored)
  if ((await secondsToWait(db, Date.now())) > 0) throw new Breakage('throttled', 'essais')
  const { bundle, referent } = await openBundle(db, header, id, secret)
  checkHeaderMac(stored, await deriveBytes(bundle.poste, HEADER_MAC))
  const { open, kept } = await begin(db, { id, referent }, header, bundle)
  const disk = { lines: await readJournal(db), keys: await readKeys(db), rows: await readAllRows(db) }
  const checkpoint = await readCheckpoint(db, id)
  const { alertes, newest, whole, rank } = await inspect(header.vaultId, { ...disk, checkpoint, slots: header.slots, headerHash: headerHash(stored) }, open.ring)
  const failures = await untoldFailures(db)
  const missed: readonly Alerte[] = failures > 0 ? [{ type: 'essaisManques', nombre: failures }] : []
  const counter = (await readMeta(db, 'compteur'))?.prochain
  const vault: OpenVault = { ...open, stored, newest, whole, rank: nextRank(rank, counter), alertes: [...alertes, ...missed], owed: null }
  await announce(vault, kept, failures, settings)
  return vault
}
