import { Breakage, type Contenus, type Kind, type LigneEcartee, type Listing, type Lu } from '../../application/ports.ts'
import { standing } from '../journal/inspect.ts'
import { openRow, wrapFor, type Row } from '../keys/records.ts'
import { decode } from '../payloads/index.ts'
import type { OpenVault } from './session.ts'
import { readKind, readRow } from '../store/rows.ts'
import { isDamaged } from '../store/shapes.ts'

/** A row that no line of the journal vouches for is not read, even if it opens. */
function checkVouched(open: OpenVault, row: Row): void {
  if (row.kind === 'brouillon') return
  if (standing(row, open.newest) === 'unknown') throw new Breakage('corrupt-row', `${row.kind}/${row.id}`)
}

async function openContent<K extends Kind>(open: OpenVault, kind: K, row: Row): Promise<Contenus[K]> {
  if (isDamaged(row)) throw new Breakage('corrupt-row', `${kind}/${row.id}`)
  const clear = await openRow(row, open.ring)
  checkVouched(open, row)
  return decode(kind, row.v, clear, `${kind}/${row.id}`)
}

/** `null` if nothing is there. Throws `locked`, `corrupt-row`, `newer-than-app`. */
export async function readOne<K extends Kind>(open: OpenVault, kind: K, id: string): Promise<Contenus[K] | null> {
  const row = await readRow(open.db, kind, id)
  return row ? openContent(open, kind, row) : null
}

const asideReason = (error: unknown): LigneEcartee['raison'] => (error instanceof Breakage && error.code === 'newer-than-app' ? 'plusRecente' : 'abimee')

/** All of a kind that this member can open; others' rows are counted, damaged ones named. */
export async function readMany<K extends Kind>(open: OpenVault, kind: K): Promise<Listing<K>> {
  const rows = await readKind(open.db, kind)
  const mine = rows.filter((row) => isDamaged(row) || wrapFor(row, open.ring))
  const results = await Promise.all(
    mine.map(async (row): Promise<Lu<K> | LigneEcartee> => {
      try {
        return { id: row.id, contenu: await openContent(open, kind, row) }
      } catch (error) {
        return { kind, id: row.id, raison: asideReason(error) }
      }
    }),
  )
  const lignes = results.filter((result) => 'contenu' in result)
  const ecartees = results.filter((result) => 'raison' in result)
  return { lignes, fermees: rows.length - mine.length, ecartees }
}
