import { describe, expect, it } from 'vitest'
import { KINDS } from '../../../src/application/ports.ts'
import { RUNGS, SCHEMA, toLatest } from '../../../src/vault/migrations/chain.ts'
import { decode } from '../../../src/vault/payloads/index.ts'
import { canonical } from '../../../src/vault/crypto/canonical.ts'
import { utf8 } from '../../../src/vault/crypto/bytes.ts'
import { CONTENUS } from '../../contract/des-contenus.ts'

// One example per rung, stored as it then was. The last test fails for a rung without one.
const RYTHMES = [
  ['uneFois', 'unique'],
  ['mensuelle', 'pendantLeMandat'],
  ['trimestrielle', 'pendantLeMandat'],
  ['annuelle', 'pendantLeMandat'],
] as const
const sans = (contenu: object, ...champs: readonly string[]): object => Object.fromEntries(Object.entries(contenu).filter(([champ]) => !champs.includes(champ)))
const CLAUSES = ['boiteDediee', 'paiementExpres', 'autreMandat', 'representant', 'curateur', 'origine']
const EXAMPLES = [
  { from: 0, kind: 'seance', old: sans(CONTENUS.seance, 'sites'), today: { ...CONTENUS.seance, sites: [] } },
  {
    from: 1,
    kind: 'brouillon',
    old: { ...sans(CONTENUS.brouillon, ...CLAUSES), lignes: [{ formalite: 'caf.demander-le-rsa', precision: '' }] },
    today: CONTENUS.brouillon,
  },
  ...RYTHMES.map(([recurrence, rythme]) => {
    const lignes = CONTENUS.mandat.lignes.map((ligne) => ({ ...ligne, recurrence }))
    const old = { ...sans(CONTENUS.mandat, ...CLAUSES), lignes: lignes.map((ligne) => sans(ligne, 'rythme')), signatures: sans(CONTENUS.mandat.signatures, 'curateur') }
    return { from: 1, kind: 'mandat', old, today: { ...CONTENUS.mandat, lignes: lignes.map((ligne) => ({ ...ligne, rythme: { type: rythme } })) } } as const
  }),
  { from: 1, kind: 'fin', old: sans(CONTENUS.fin, 'id', 'lignes'), today: CONTENUS.fin },
  { from: 1, kind: 'reglages', old: sans(CONTENUS.reglages, 'profil', 'adressesVerifiees'), today: CONTENUS.reglages },
] as const

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

  it('leaves alone what a rung does not know, and never stops on what is not an object', () => {
    for (const { up } of RUNGS) {
      for (const kind of KINDS) for (const odd of [null, 'texte', 3, [], ['a']]) expect(up(kind, odd), kind).toEqual(odd)
      for (const kind of ['document', 'repere', 'registre', 'remise'] as const) expect(up(kind, { a: 1 }), kind).toEqual({ a: 1 })
    }
  })

  it('keeps the fingerprint of what was signed under format 1', () => {
    for (const { kind, old, from } of EXAMPLES) {
      if (kind === 'mandat') expect(toLatest(kind, from, old)).toMatchObject({ empreinte: CONTENUS.mandat.empreinte, teteJournal: CONTENUS.mandat.teteJournal })
    }
  })

  it('every migration has been exercised, and does something', () => {
    for (const { from, up } of RUNGS) {
      const examples = EXAMPLES.filter((example) => example.from === from)
      expect(examples.some(({ kind, old }) => canonical(up(kind, old)) !== canonical(old)), `rung ${String(from)}`).toBe(true)
    }
  })
})
