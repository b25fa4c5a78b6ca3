import { box, unbox } from '../crypto/boxes.ts'
import { fromHex, lengthPrefixed, toHex, type Bytes } from '../crypto/bytes.ts'

/** A service: its key, boxed to each member. A new epoch when someone leaves. */
export interface Team {
  readonly id: string
  readonly epoch: number
  readonly boxes: readonly TeamBox[]
}

export interface TeamBox {
  readonly to: string
  readonly epk: string
  readonly iv: string
  readonly ct: string
}

const teamAad = (vaultId: string, team: string, epoch: number, to: string): Bytes => lengthPrefixed('seing/team', 1, vaultId, team, epoch, to)

/** The team with one more member, who may be away: only her public key is needed. */
export async function giveTeamKey(team: Team, vaultId: string, key: Bytes, to: { id: string; x25519: string }): Promise<Team> {
  const { epk, iv, ct } = await box(fromHex(to.x25519), key, teamAad(vaultId, team.id, team.epoch, to.id))
  return { ...team, boxes: [...team.boxes, { to: to.id, epk: toHex(epk), iv: toHex(iv), ct: toHex(ct) }] }
}

/** `null` if she is not a member. Throws `Breakage('corrupt-row', 'team')` if her box was touched. */
export async function openTeam(team: Team, vaultId: string, aidant: string, secret: Bytes): Promise<Bytes | null> {
  const mine = team.boxes.find((candidate) => candidate.to === aidant)
  if (!mine) return null
  const sealed = { epk: fromHex(mine.epk), iv: fromHex(mine.iv), ct: fromHex(mine.ct) }
  return unbox(secret, sealed, teamAad(vaultId, team.id, team.epoch, aidant), 'team')
}
