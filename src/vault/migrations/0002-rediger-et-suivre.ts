/**
 * Frozen. From the shapes of the first months (1) to those that draft the whole catalogue and follow a mandat (2). What was
 * signed under format 1 says nothing more afterwards: each new clause takes the value that means « not said then », and
 * neither its fingerprint nor its PDF is computed again. Imports nothing, types included.
 */
type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const each = (list: unknown, up: (one: Json) => Json): unknown => (Array.isArray(list) ? list.map((one: unknown) => (isJson(one) ? up(one) : one)) : list)

const CLAUSES = {
  boiteDediee: false,
  paiementExpres: false,
  autreMandat: '',
  representant: null,
  curateur: null,
  origine: { type: 'neuf' },
} as const

const brouillon = (old: Json): Json => ({
  ...old,
  ...CLAUSES,
  lignes: each(old['lignes'], (ligne) => ({ ...ligne, libre: null, rythme: { type: 'selonCatalogue', texte: '' }, ribConfirme: false })),
})

// What format 1 printed: an act done once, or at the pace of the formality until the mandat ends.
const mandat = (old: Json): Json => ({
  ...old,
  ...CLAUSES,
  lignes: each(old['lignes'], (ligne) => ({ ...ligne, rythme: { type: ligne['recurrence'] === 'uneFois' ? 'unique' : 'pendantLeMandat' } })),
  signatures: isJson(old['signatures']) ? { ...old['signatures'], curateur: null } : old['signatures'],
})

const MIGRATIONS: ReadonlyMap<string, (old: Json) => Json> = new Map([
  ['brouillon', brouillon],
  ['mandat', mandat],
  // Format 1 knew one end by mandat, of the whole mandat, kept at the mandat's own place: that place is its id.
  ['fin', (old: Json): Json => ({ ...old, id: old['mandat'], lignes: null })],
  ['reglages', (old: Json): Json => ({ ...old, profil: { masques: [], formalites: [], situations: [], curateurSigne: false }, adressesVerifiees: [] })],
])

export const redigerEtSuivre = {
  from: 1,
  to: 2,
  up: (kind: string, old: unknown): unknown => (isJson(old) ? (MIGRATIONS.get(kind)?.(old) ?? old) : old),
} as const
