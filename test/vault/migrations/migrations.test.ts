import { describe, expect, it } from 'vitest'
import { RUNGS, SCHEMA, toLatest } from '../../../src/vault/migrations/chain.ts'
import { decode } from '../../../src/vault/payloads/index.ts'
import { canonical } from '../../../src/vault/crypto/canonical.ts'
import { utf8 } from '../../../src/vault/crypto/bytes.ts'
import { CONTENUS } from '../../contract/des-contenus.ts'

// One example per rung, stored as it then was. The last test fails for a rung without one.
const seanceSansSites = Object.fromEntries(Object.entries(CONTENUS.seance).filter(([champ]) => champ !== 'sites'))
const EXAMPLES = [{ from: 0, kind: 'seance', old: seanceSansSites, today: { ...CONTENUS.seance, sites: [] } }] as const

describe('payload ladder', () => {
  it('starts at 0 and climbs one step at a time to the schema written today', () => {
    expect(RUNGS.map(({ from, to }) => [from, to])).toEqual(RUNGS.map((_, at) => [at, at + 1]))
    expect(SCHEMA).toBe(RUNGS.at(-1)?.to)
  })

  it.each(EXAMPLES)('reads today a $kind stored under $from', ({ from, kind, old, today }) => {
    expect(decode(kind, from, utf8(canonical(old)), 'ici')).toEqual(today)
  })

  it('changes nothing of what is already current', () => {
    for (const [kind, contenu] of Object.entries(CONTENUS)) expect(toLatest(kind, SCHEMA, contenu)).toBe(contenu)
  })

  it('every migration has been exercised, and does something', () => {
    for (const { from, up } of RUNGS) {
      const examples = EXAMPLES.filter((example) => example.from === from)
      expect(examples.some(({ kind, old }) => canonical(up(kind, old)) !== canonical(old)), `rung ${String(from)}`).toBe(true)
    }
  })
})
