import { KINDS, type Alerte, type NouveauMembre, type Session } from '../../application/ports.ts'
import type { AidantId } from '../../domain/ids.ts'
import type { Keyring } from '../keys/keyring.ts'
import { makeKeyring } from '../keys/keyring.ts'
import type { KdfParams } from '../crypto/params.ts'
import type { Bundle } from '../keys/slots.ts'
import type { Header, StoredHeader } from './header.ts'
import type { Newest } from '../journal/inspect.ts'
import type { KeptKey, LineKey } from '../journal/line.ts'
import type { Content } from '../journal/content.ts'
import type { Database, Meta } from '../store/database.ts'

/** Lines of the vault itself, the key they are sealed under, and what goes with them. */
export interface Announced {
  readonly before: readonly Content[]
  readonly keys: readonly KeptKey[]
  readonly meta: readonly Meta[]
}

/** What the worker holds between unlock and lock. Nothing of it is ever stored. */
export interface OpenVault {
  readonly db: Database
  readonly aidant: AidantId
  readonly referent: boolean
  readonly ring: Keyring
  readonly lineKey: LineKey
  header: Header
  stored: StoredHeader
  readonly newest: Newest
  /** The journal was found whole; see `Inspection`. */
  readonly whole: boolean
  /** Rank of the next mandate. */
  rank: number
  alertes: readonly Alerte[]
  /** What the opening could not write for want of room: goes with the first write that finds some. */
  owed: Announced | null
}

/** What the worker is told once, by the page that spawned it. */
export interface Settings {
  readonly name: string
  readonly build: string
  readonly kdf: KdfParams
}

/** What the page may know of an open vault: no key. */
export const publicSession = ({ aidant, referent, alertes }: OpenVault): Session => ({ aidant, referent, alertes })

/** Keys of this member, with those of the first team she belongs to. */
export const ringFor = (member: Pick<NouveauMembre, 'id'>, header: Header, bundle: Bundle): Promise<Keyring> =>
  makeKeyring(member.id, header.vaultId, bundle, header.teams.find((team) => team.boxes.some((box) => box.to === member.id)) ?? null, KINDS)
