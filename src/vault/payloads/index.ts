import { Breakage, type AnyEcriture, type Contenus, type Kind } from '../../application/ports.ts'
import { fromUtf8, utf8, type Bytes } from '../crypto/bytes.ts'
import { canonical } from '../crypto/canonical.ts'
import { SCHEMA, toLatest } from '../migrations/chain.ts'
import { packDocument, readDocument, unpackDocument } from './document.ts'
import type { Lecteur } from './forme.ts'
import { mandat, registre, remise, repere } from './mandat.ts'
import { brouillon, reglages, seance } from './travail.ts'
import { fin, suivi } from './vie.ts'

/** Ladder B: domain ⇄ stored JSON. Reading: newer → refused, older → migrated, then validated by hand. */
const READERS: { readonly [K in Exclude<Kind, 'document'>]: Lecteur<Contenus[K]> } = {
  reglages,
  brouillon,
  mandat,
  repere,
  registre,
  fin,
  suivi,
  remise,
  seance,
}

/** The bytes to seal, at the current schema. */
export const encode = (ecriture: AnyEcriture): Bytes =>
  ecriture.kind === 'document' ? packDocument(ecriture.contenu) : utf8(canonical(ecriture.contenu))

/** Throws `newer-than-app` if a later Seing wrote it, `corrupt-row` if its shape is not the one it says. */
export function decode<K extends Kind>(kind: K, schema: number, clear: Bytes, where: string): Contenus[K] {
  if (schema > SCHEMA) throw new Breakage('newer-than-app', where)
  try {
    if (kind === 'document') {
      const { json, octets } = unpackDocument(clear)
      return readDocument(octets)(toLatest(kind, schema, json)) as Contenus[K]
    }
    const read = READERS[kind as Exclude<K, 'document'>] as Lecteur<Contenus[K]>
    return read(toLatest(kind, schema, JSON.parse(fromUtf8(clear))))
  } catch {
    throw new Breakage('corrupt-row', where)
  }
}
