import { unbox } from '../crypto/boxes.ts'
import { deriveBytes, deriveKey } from '../crypto/hkdf.ts'
import { wipe, type Bytes } from '../crypto/bytes.ts'
import { openTeam, type Team } from './teams.ts'
import type { Bundle } from './slots.ts'

/** Label of the header's MAC key: derived before any other, so that nothing of a header is used unproven. */
export const HEADER_MAC = 'seing/header-mac/v1'

/** The keys of one unlocked member. Lives in the worker's memory only; ends with the worker. */
export interface Keyring {
  readonly aidant: string
  readonly team: { readonly id: string; readonly epoch: number } | null
  /** One key per (reader, record type), derived once per unlock. `null` when she is not of the team. */
  readonly wrapKey: (to: 'author' | 'team', kind: string) => CryptoKey | null
  readonly unbox: (box: Parameters<typeof unbox>[1], aad: Bytes, where: string) => Promise<Bytes>
  readonly signing: Bytes
  readonly poste: Bytes
  readonly headerMac: Bytes
  readonly checkpointMac: Bytes
  readonly journalPoste: CryptoKey
  readonly journalAuthor: CryptoKey
  /** The team's key itself, to hand it to a newcomer; the caller wipes it. */
  readonly teamKey: () => Promise<Bytes | null>
}

/** Derives everything the session needs. Takes over the bundle; wipes the personal VK once its keys are derived. */
export async function makeKeyring(aidant: string, vaultId: string, bundle: Bundle, team: Team | null, kinds: readonly string[]): Promise<Keyring> {
  const teamKey = (): Promise<Bytes | null> => (team ? openTeam(team, vaultId, aidant, bundle.x25519) : Promise.resolve(null))
  const shared = await teamKey()
  const derived = new Map<string, CryptoKey>()
  for (const kind of kinds) {
    derived.set(`author/${kind}`, await deriveKey(bundle.personal, `seing/wrap/v1/${kind}`))
    if (shared) derived.set(`team/${kind}`, await deriveKey(shared, `seing/wrap/v1/${kind}`))
  }
  const keyring: Keyring = {
    aidant,
    team: team && shared ? { id: team.id, epoch: team.epoch } : null,
    wrapKey: (to, kind) => derived.get(`${to}/${kind}`) ?? null,
    unbox: (box, aad, where) => unbox(bundle.x25519, box, aad, where),
    signing: bundle.ed25519,
    poste: bundle.poste,
    headerMac: await deriveBytes(bundle.poste, HEADER_MAC),
    checkpointMac: await deriveBytes(bundle.personal, 'seing/journal-checkpoint/v1'),
    journalPoste: await deriveKey(bundle.poste, 'seing/journal-key/v1'),
    journalAuthor: await deriveKey(bundle.personal, 'seing/journal-key/v1'),
    teamKey,
  }
  wipe(bundle.personal, ...(shared ? [shared] : []))
  return keyring
}
