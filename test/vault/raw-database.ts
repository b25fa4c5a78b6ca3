/** What someone who holds the device can do: read and rewrite the stored rows, without Seing. */
export type Raw = Record<string, unknown>
type Store = 'lignes' | 'journal' | 'cles' | 'meta'

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('indexedDB')))
  })

async function within<T>(name: string, mode: IDBTransactionMode, store: Store, work: (on: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await settled(indexedDB.open(name))
  try {
    const transaction = db.transaction(store, mode)
    const done = new Promise<void>((resolve) => transaction.addEventListener('complete', () => resolve()))
    const result = await settled(work(transaction.objectStore(store)))
    await done
    return result
  } finally {
    db.close()
  }
}

export const readAll = (name: string, store: Store): Promise<Raw[]> => within(name, 'readonly', store, (on): IDBRequest<Raw[]> => on.getAll() as IDBRequest<Raw[]>)
export const put = (name: string, store: Store, row: Raw): Promise<unknown> => within(name, 'readwrite', store, (on) => on.put(row))
export const remove = (name: string, store: Store, key: IDBValidKey): Promise<unknown> => within(name, 'readwrite', store, (on) => on.delete(key))

export async function readOne(name: string, store: Store, where: Raw): Promise<Raw> {
  const found = (await readAll(name, store)).find((row) => Object.entries(where).every(([field, value]) => row[field] === value))
  if (!found) throw new RangeError('no such row')
  return found
}

/** Opens under a later version number, as a later Seing would. */
export async function upgrade(name: string, version: number): Promise<void> {
  const db = await settled(indexedDB.open(name, version))
  db.close()
}

const STORES = ['lignes', 'journal', 'cles', 'meta'] as const
export type Dump = Readonly<Record<Store, readonly Raw[]>>

/** All that the device holds of a vault, bytes as `{ hex }`: what a golden vault is made of. */
export async function dump(name: string): Promise<string> {
  const rows = await Promise.all(STORES.map(async (store) => [store, await readAll(name, store)] as const))
  const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const text = JSON.stringify(Object.fromEntries(rows), (_, value: unknown) => (value instanceof Uint8Array ? { hex: hex(value) } : value), 1)
  return `${text}\n`
}

/** Puts a dump into a database made as version 1 of the tables made it. */
export async function restore(name: string, text: string): Promise<void> {
  const stores = JSON.parse(text, (_, value: unknown) => {
    const hex = typeof value === 'object' && value !== null && 'hex' in value ? value.hex : null
    return typeof hex === 'string' ? Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)) : value
  }) as Dump
  const opening = indexedDB.open(name, 10)
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore('lignes', { keyPath: ['kind', 'id'] }).createIndex('kind', 'kind')
    opening.result.createObjectStore('journal', { keyPath: 'seq' })
    opening.result.createObjectStore('cles', { keyPath: 'id' })
    opening.result.createObjectStore('meta', { keyPath: 'key' })
  })
  const db = await settled(opening)
  db.close()
  for (const store of STORES) for (const row of stores[store]) await put(name, store, row)
}
