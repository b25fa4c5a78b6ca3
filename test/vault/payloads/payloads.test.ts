import { describe, expect, it } from 'vitest'
import { KINDS, type Contenus, type Kind } from '../../../src/application/ports.ts'
import { fromUtf8, utf8, type Bytes } from '../../../src/vault/crypto/bytes.ts'
import { SCHEMA } from '../../../src/vault/migrations/chain.ts'
import { decode, encode } from '../../../src/vault/payloads/index.ts'
import { CONTENUS, identifiant, jour, PLEINS, uneEcriture } from '../../contract/des-contenus.ts'

const JSON_KINDS = KINDS.filter((kind) => kind !== 'document')
const PLEINS_BY_KIND = Object.entries(PLEINS) as readonly (readonly [keyof typeof PLEINS, Contenus[keyof typeof PLEINS]])[]
const { id, mandat, lignes, jour: leJour, a, recueilliePar } = PLEINS.fin
const SANS_CAUSE = { id, mandat, lignes, jour: leJour, a, recueilliePar }
const encoded = (kind: Kind): Bytes => encode(uneEcriture(kind, 'un', 'auteur'))
const corrupt = expect.objectContaining({ name: 'Breakage', code: 'corrupt-row', where: 'ici' }) as Error

type Json = null | boolean | number | string | Json[] | { [field: string]: Json }

/** Every variant of a JSON value with one place changed: a field missing, one too many, or of another type. */
function variants(value: Json): Json[] {
  if (Array.isArray(value)) return [{}, ...value.flatMap((item, at) => variants(item).map((changed) => value.with(at, changed)))]
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
    const without = fields.map(([name]) => Object.fromEntries(fields.filter(([other]) => other !== name)))
    const inside = fields.flatMap(([name, field]) => variants(field).map((changed) => ({ ...value, [name]: changed })))
    return [[], { ...value, intrus: 1 }, ...without, ...inside]
  }
  return typeof value === 'string' ? [1, null] : ['texte', {}]
}

// `null` is a meaning of these fields, so putting null there is not a fault.
const NULLABLE = ['closeA', 'identite', 'protection', 'libre', 'representant', 'curateur', 'code', 'lignes', 'renduLe', 'curateurSigneLe'].map((field) => `"${field}":null`)
const becameNull = (before: string, after: string): boolean => NULLABLE.some((field) => after.includes(field) && !before.includes(field))

describe('payloads', () => {
  it.each(KINDS)('gives back a %s exactly', (kind) => {
    expect(decode(kind, SCHEMA, encoded(kind), 'ici')).toEqual(CONTENUS[kind])
  })

  const shapes = [...JSON_KINDS.map((kind) => [kind, CONTENUS[kind]] as const), ...PLEINS_BY_KIND]
  it.each(shapes)('refuses a %s with any place missing, added or of another type', (kind, contenu) => {
    const before = fromUtf8(encode(uneEcriture(kind, 'un', 'auteur', contenu)))
    const tried = variants(JSON.parse(before) as Json).map((value) => JSON.stringify(value))
    expect(tried.length).toBeGreaterThan(10)
    for (const text of tried) if (!becameNull(before, text)) expect(() => decode(kind, SCHEMA, utf8(text), 'ici'), text).toThrow(corrupt)
  })

  it.each(KINDS)('sets aside a %s of a later schema, unread', (kind) => {
    const newer = expect.objectContaining({ code: 'newer-than-app' }) as Error
    expect(() => decode(kind, SCHEMA + 1, encoded(kind), 'ici')).toThrow(newer)
  })

  it.each(KINDS)('refuses bytes that are not a %s at all', (kind) => {
    for (const bytes of [new Uint8Array(0), utf8('{'), Uint8Array.from([255, 254, 1, 2, 3]), Uint8Array.from([0, 0, 0, 9, 1])]) {
      expect(() => decode(kind, SCHEMA, bytes, 'ici')).toThrow(corrupt)
    }
  })

  it('keeps a PDF’s bytes as they are, empty or large', () => {
    for (const length of [0, 1, 70_000]) {
      const octets = Uint8Array.from({ length }, (_, at) => at % 256)
      const stored = encode(uneEcriture('document', 'd', 'auteur', { ...CONTENUS.document, octets }))
      expect(stored.length).toBeLessThan(length + 300)
      expect(decode('document', SCHEMA, stored, 'ici').octets).toEqual(octets)
    }
  })

  const others: readonly (readonly [string, Kind, Contenus[Kind]])[] = [
    ['an empty draft', 'brouillon', { ...CONTENUS.brouillon, mandant: { ...CONTENUS.brouillon.mandant, identite: null }, protection: null, lignes: [] }],
    ['a closed sitting', 'seance', { ...CONTENUS.seance, closeA: CONTENUS.seance.ouverteA, avant: [], apres: [], sites: [] }],
    ['a mandat until a day', 'mandat', { ...CONTENUS.mandat, duree: { type: 'jusquAu', jour: jour('2027-02-28') } }],
    [
      'a person of one name, born some year, housed by the CCAS',
      'mandat',
      {
        ...CONTENUS.mandat,
        mandant: {
          civilite: 'nonPrecisee',
          nom: { type: 'prenomSeul', prenom: 'Ælfgifu' },
          naissance: { type: 'annee', annee: 1950, lieu: '' },
          domicile: { type: 'ccas' },
          identite: { type: 'declaree' },
        },
        protection: { type: 'curatelle' },
      },
    ],
    ...PLEINS_BY_KIND.map(([kind, contenu]) => [`a ${kind} with everything said`, kind, contenu] as const),
    ['the end of a mandat accomplished', 'fin', { ...SANS_CAUSE, type: 'accomplissement' }],
    ['the end of a mandat by a death', 'fin', { ...SANS_CAUSE, type: 'caducite', cause: 'deces' }],
    ['settings without an aidant', 'reglages', { ...CONTENUS.reglages, aidants: [] }],
  ]
  it.each(others)('gives back %s', (_, kind, contenu) => {
    expect(decode(kind, SCHEMA, encode(uneEcriture(kind, 'un', 'auteur', contenu)), 'ici')).toEqual(contenu)
  })

  it('refuses ids and numbers that are not shaped as ours', () => {
    for (const change of [{ mandat: 'pas-un-id' }, { numero: '12' }, { debut: '2026-02-31' }, { auteur: identifiant(1).toLowerCase() + 'x' }]) {
      const text = JSON.stringify({ ...CONTENUS.repere, ...change })
      expect(() => decode('repere', SCHEMA, utf8(text), 'ici')).toThrow(corrupt)
    }
  })
})
