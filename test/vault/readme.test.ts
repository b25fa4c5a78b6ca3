import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { KINDS } from '../../src/application/ports.ts'
import { lecteursDe } from '../../src/domain/mandat/lecteurs.ts'
import { REWRITABLE } from '../../src/vault/core/rewritable.ts'

// The README is what a DPO reads of the vault: its table is held to the code.
it('the README says of each kind who reads it, and whether it is rewritten', () => {
  const said = readFileSync('src/vault/README.md', 'utf8').matchAll(/^\| `(\w+)` \| [^|]+ \| (\w+) \| (\w+) \| (oui|jamais) \|$/gm)
  const expected = KINDS.map((kind) => [kind, lecteursDe(kind, 'toutAidant'), lecteursDe(kind, 'cetAidant'), REWRITABLE.includes(kind) ? 'oui' : 'jamais'])
  expect([...said].map(([, ...cells]) => cells)).toEqual(expected)
})
