import { Breakage } from '../../application/ports.ts'
import { fromHex, fromUtf8, lengthPrefixed, random, toHex, utf8, wipe, type Bytes } from '../crypto/bytes.ts'
import { canonical } from '../crypto/canonical.ts'
import { sha256 } from '../crypto/digest.ts'
import type { Keyring } from '../keys/keyring.ts'
import { importAesKey, open, pad, seal, unpad, type Sealed } from '../crypto/seal.ts'
import { sign, verify } from '../crypto/sign.ts'
import { parseContent } from '../payloads/ligne-de-journal.ts'
import type { Content } from './content.ts'

/**
 * A journal line. The content is encrypted under a key drawn at each unlock; place, previous hash and ciphertext hash are
 * chained and signed by the author, so anyone can check the chain unread (ADR 0012).
 */
export interface Line extends Sealed {
  readonly seq: number
  readonly prev: Bytes
  readonly cle: string
  readonly signataire: string
  readonly sig: Bytes
}

/** The key of one unlock, wrapped for the poste (any member compares rows with lines) and for its author. */
export interface KeptKey {
  readonly id: string
  readonly auteur: string
  readonly wraps: { readonly poste: Sealed; readonly auteur: Sealed }
}

const keyAad = (vaultId: string, id: string, auteur: string, to: string): Bytes => lengthPrefixed('seing/journal-key', 1, vaultId, id, auteur, to)
const lineAad = (vaultId: string, cle: string, signataire: string): Bytes => lengthPrefixed('seing/journal-line', 1, vaultId, cle, signataire)

export interface LineKey {
  readonly id: string
  readonly key: CryptoKey
}

/** Draws the key of this unlock and wraps it twice, once for all its lines. */
export async function newLineKey(vaultId: string, ring: Keyring): Promise<{ lineKey: LineKey; kept: KeptKey }> {
  const id = toHex(random(16))
  const raw = random(32)
  const wrap = (key: CryptoKey, to: string): Promise<Sealed> => seal(key, raw, keyAad(vaultId, id, ring.aidant, to))
  const wraps = { poste: await wrap(ring.journalPoste, 'poste'), auteur: await wrap(ring.journalAuthor, 'auteur') }
  const key = await importAesKey(raw)
  wipe(raw)
  return { lineKey: { id, key }, kept: { id, auteur: ring.aidant, wraps } }
}

/** The key of the lines of one unlock. Throws `Breakage('corrupt-row', 'cles/…')` if its wrap was touched. */
export async function openLineKey(vaultId: string, kept: KeptKey, ring: Keyring): Promise<CryptoKey> {
  const raw = await open(ring.journalPoste, kept.wraps.poste, keyAad(vaultId, kept.id, kept.auteur, 'poste'), `cles/${kept.id}`)
  const key = await importAesKey(raw)
  wipe(raw)
  return key
}

export interface SealedContent extends Sealed {
  readonly cle: string
}

/** Seals one line's content, padded, under the key of this unlock. */
export async function sealContent(vaultId: string, content: Content, lineKey: LineKey): Promise<SealedContent> {
  const aad = lineAad(vaultId, lineKey.id, content.aidant)
  return { cle: lineKey.id, ...(await seal(lineKey.key, pad(utf8(canonical(content))), aad)) }
}

/** Throws `Breakage('corrupt-row', 'journal/n')` if the line does not open or is not shaped as one. */
export async function openContent(vaultId: string, line: Line, key: CryptoKey): Promise<Content> {
  const where = `journal/${line.seq}`
  const clear = unpad(await open(key, line, lineAad(vaultId, line.cle, line.signataire), where), where)
  const content = parseContent(fromUtf8(clear), where)
  if (content.aidant !== line.signataire) throw new Breakage('corrupt-row', where)
  return content
}

export const GENESIS: Bytes = new Uint8Array(32)

const message = (vaultId: string, line: Omit<Line, 'sig'>): Bytes => {
  const ciphertext = sha256(lengthPrefixed(line.cle, line.iv, line.ct))
  return lengthPrefixed('seing/journal', 1, vaultId, line.seq, line.prev, ciphertext, line.signataire)
}

/** Hash of a line, signature included: what the next one carries, and whose first eight digits a mandat prints. */
export const lineHash = (vaultId: string, line: Line): Bytes => sha256(lengthPrefixed(message(vaultId, line), line.sig))

/** Synchronous: runs inside the transaction, after the last line was read there. */
export function chainLine(vaultId: string, last: Line | undefined, content: SealedContent, ring: Pick<Keyring, 'aidant' | 'signing'>): Line {
  const prev = last ? lineHash(vaultId, last) : GENESIS
  const unsigned = { seq: (last?.seq ?? -1) + 1, prev, ...content, signataire: ring.aidant }
  return { ...unsigned, sig: sign(message(vaultId, unsigned), ring.signing) }
}

/** True if this line was signed, as it stands, by the holder of this public key. */
export const verifyLine = (vaultId: string, line: Line, publicKey: string): boolean =>
  verify(line.sig, message(vaultId, line), fromHex(publicKey))
