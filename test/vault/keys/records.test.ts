import { describe, expect, it } from 'vitest'
import { KINDS, type Kind } from '../../../src/application/ports.ts'
import { own, random, toHex, utf8 } from '../../../src/vault/crypto/bytes.ts'
import type { Keyring } from '../../../src/vault/keys/keyring.ts'
import { KDF_PARAMS } from '../../../src/vault/crypto/params.ts'
import { openRow, rowHash, sealRow, type Row } from '../../../src/vault/keys/records.ts'
import { makeSlot, openSlot, type Slot } from '../../../src/vault/keys/slots.ts'
import { giveTeamKey, type Team } from '../../../src/vault/keys/teams.ts'
import { newHeader, type Header } from '../../../src/vault/core/header.ts'
import { ringFor } from '../../../src/vault/core/session.ts'
import type { AidantId } from '../../../src/domain/ids.ts'
import { identifiant, SECRET_A, SECRET_B, unMembre } from '../../contract/des-contenus.ts'

interface Member {
  readonly slot: Slot
  readonly ring: Keyring
}

const poste = random(32)
const teamKey = random(32)

async function makeMembers(): Promise<{ header: Header; a: Member; b: Member; c: Member }> {
  const empty = await newHeader(poste)
  const people = [unMembre(1, SECRET_A), unMembre(2, SECRET_B), unMembre(3, SECRET_B, true)]
  const made = []
  for (const person of people) made.push(await makeSlot(person, empty.vaultId, poste, KDF_PARAMS))
  let team: Team = { id: 'equipe', epoch: 1, boxes: [] }
  for (const { slot } of made.slice(0, 2)) team = await giveTeamKey(team, empty.vaultId, teamKey, slot)
  const header: Header = { ...empty, slots: made.map(({ slot }) => slot), teams: [team] }
  const members: Member[] = []
  for (const { slot, bundle } of made) members.push({ slot, ring: await ringFor({ id: identifiant<AidantId>(Number(slot.id)) }, header, bundle) })
  const [a, b, c] = members
  if (!a || !b || !c) throw new RangeError('members')
  return { header, a, b, c }
}

const { header, a, b, c } = await makeMembers()
const clear = utf8('le contenu')
const place = { kind: 'mandat', id: 'un', v: 1, rev: 3 } as const

describe('records', () => {
  it.each([
    ['auteur', 'A'],
    ['equipe', 'AB'],
    ['auteurEtReferents', 'AC'],
  ] as const)('sealed for « %s », opens to %s and to nobody else', async (lecteurs, readers) => {
    const row = await sealRow(place, clear, lecteurs, a.ring, header.slots)
    for (const [name, member] of Object.entries({ A: a, B: b, C: c })) {
      if (readers.includes(name)) expect(toHex(await openRow(row, member.ring)), name).toBe(toHex(clear))
      else await expect(openRow(row, member.ring), name).rejects.toMatchObject({ code: 'locked' })
    }
  })

  const moves: readonly (readonly [string, Partial<Row>])[] = [
    ['another id', { id: 'deux' }],
    ['an earlier revision', { rev: 2 }],
    ['a later revision', { rev: 4 }],
    ['another schema', { v: 2 }],
    ...KINDS.filter((kind) => kind !== 'mandat').map((kind: Kind) => [`the kind ${kind}`, { kind }] as const),
  ]
  it.each(moves)('does not open under %s', async (_, change) => {
    for (const [lecteurs, ring] of [['auteur', a.ring], ['equipe', b.ring], ['auteurEtReferents', c.ring]] as const) {
      const row = await sealRow(place, clear, lecteurs, a.ring, header.slots)
      await expect(openRow({ ...row, ...change }, ring), lecteurs).rejects.toMatchObject({ code: 'corrupt-row' })
    }
  })

  it('does not open when its wrap says it is for somebody else', async () => {
    const row = await sealRow(place, clear, 'auteur', a.ring, header.slots)
    const stolen = { ...row, wraps: row.wraps.map((wrap) => ({ ...wrap, id: b.ring.aidant })) }
    await expect(openRow(stolen, b.ring)).rejects.toMatchObject({ code: 'corrupt-row' })
  })

  it('draws a new key for each revision', async () => {
    const first = await sealRow(place, clear, 'auteur', a.ring, header.slots)
    const second = await sealRow(place, clear, 'auteur', a.ring, header.slots)
    expect(toHex(first.body.ct)).not.toBe(toHex(second.body.ct))
    await expect(openRow({ ...first, wraps: second.wraps }, a.ring)).rejects.toMatchObject({ code: 'corrupt-row' })
  })

  it('has a hash that moves with every byte, wraps included', async () => {
    const row = await sealRow(place, clear, 'equipe', a.ring, header.slots)
    const hash = toHex(rowHash(row))
    const touched = own(row.body.ct)
    touched[0] = (touched[0] ?? 0) ^ 1
    expect(toHex(rowHash({ ...row, body: { ...row.body, ct: touched } }))).not.toBe(hash)
    expect(toHex(rowHash({ ...row, wraps: row.wraps.slice(0, 1) }))).not.toBe(hash)
    expect(toHex(rowHash({ ...row, rev: 4 }))).not.toBe(hash)
  })
})

describe('slots', () => {
  it('refuses a wrong secret before trying to open anything', async () => {
    await expect(openSlot(a.slot, header.vaultId, SECRET_B)).rejects.toMatchObject({ code: 'wrong-secret' })
  })

  it.each([
    ['moved to another member', { id: b.slot.id }],
    ['raised to référent', { role: 'referent' }],
    ['given another public key', { x25519: b.slot.x25519 }],
    ['given another signing key', { ed25519: b.slot.ed25519 }],
    ['given another bundle', { bundle: b.slot.bundle, iv: b.slot.iv }],
  ] as const)('is seen when %s', async (_, change) => {
    await expect(openSlot({ ...a.slot, ...change }, header.vaultId, SECRET_A)).rejects.toMatchObject({ code: 'tampered' })
  })

  it('is seen when moved to another vault', async () => {
    await expect(openSlot(a.slot, 'ailleurs', SECRET_A)).rejects.toMatchObject({ code: 'tampered' })
  })

  it('does not open with a colleague’s secret though both were sealed for one vault', async () => {
    await expect(openSlot(b.slot, header.vaultId, SECRET_A)).rejects.toMatchObject({ code: 'wrong-secret' })
  })
})
