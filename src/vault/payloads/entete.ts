import { Breakage } from '../../application/ports.ts'
import { checkKdfParams, type KdfParams } from '../crypto/params.ts'
import type { Slot } from '../keys/slots.ts'
import type { Team } from '../keys/teams.ts'
import type { Header, PosteKey, StoredHeader } from '../core/header.ts'
import { entier, FormeInattendue, liste, marque, objet, texte, unDe, type Lecteur } from './forme.ts'

const hex = marque<string>(/^(?:[0-9a-f]{2})+$/)
const rien: Lecteur<never> = () => {
  throw new FormeInattendue()
}

const kdf: Lecteur<KdfParams> = (value) => {
  const params = objet<KdfParams>({ m: entier, t: entier, p: entier })(value)
  checkKdfParams(params)
  return params
}

const slot = objet<Slot>({
  id: texte,
  etiquette: texte,
  role: unDe('aidant', 'referent'),
  kdf,
  salt: hex,
  commit: hex,
  iv: hex,
  bundle: hex,
  x25519: hex,
  ed25519: hex,
})
const team = objet<Team>({ id: texte, epoch: entier, boxes: liste(objet({ to: texte, epk: hex, iv: hex, ct: hex })) })
const cle = objet<PosteKey>({ usage: unDe('tete', 'sceau'), alg: unDe('Ed25519', 'P-256'), publique: hex, iv: hex, privee: hex })
const version: Lecteur<1> = (value) => (value === 1 ? 1 : rien(value))

const header = objet<Header>({
  v: version,
  rev: entier,
  vaultId: texte,
  epoch: entier,
  poste: objet({ id: texte, code: texte, cles: liste(cle) }),
  slots: liste(slot),
  teams: liste(team),
  referents: liste(rien),
})

const isNewer = (value: unknown): boolean => typeof value === 'object' && value !== null && 'v' in value && Number(value.v) > 1

/**
 * Reads a stored header, not yet authenticated. Throws `newer-than-app` if a later Seing wrote it, `tampered` if it is
 * not a header or if its KDF parameters are out of bounds.
 */
export function parseHeader(stored: StoredHeader): Header {
  try {
    const value: unknown = JSON.parse(stored.json)
    if (isNewer(value)) throw new Breakage('newer-than-app', 'entete')
    return header(value)
  } catch (error) {
    throw error instanceof Breakage ? error : new Breakage('tampered', 'entete')
  }
}
