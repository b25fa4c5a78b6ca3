import type { DocumentPdf } from '../../domain/mandat/mandat.ts'
import { concat, fromUtf8, own, uint32, utf8, type Bytes } from '../crypto/bytes.ts'
import { canonical } from '../crypto/canonical.ts'
import { empreinte, identifiant } from './communs.ts'
import { FormeInattendue, objet, type Lecteur } from './forme.ts'

/** A PDF is stored as a short JSON head (length on 4 bytes) then its exact bytes: no base64, no loss. */
const head = objet<Omit<DocumentPdf, 'octets'>>({ mandat: identifiant(), sha256: empreinte, sel: empreinte })

/** Head length, head, bytes: the reverse of `unpackDocument`. */
export function packDocument({ octets, ...rest }: DocumentPdf): Bytes {
  const json = utf8(canonical(rest))
  return concat(uint32(json.length), json, octets)
}

/** The head as JSON with the bytes beside it. Throws `FormeInattendue` if the announced length is impossible. */
export function unpackDocument(stored: Bytes): { readonly json: unknown; readonly octets: Bytes } {
  const length = stored.length < 4 ? -1 : new DataView(stored.buffer, stored.byteOffset).getUint32(0)
  if (length < 0 || length + 4 > stored.length) throw new FormeInattendue()
  return { json: JSON.parse(fromUtf8(stored.subarray(4, length + 4))), octets: own(stored.subarray(length + 4)) }
}

/** Reads the head and puts the bytes back beside it. */
export const readDocument =
  (octets: Bytes): Lecteur<DocumentPdf> =>
  (json) => ({ ...head(json), octets })
