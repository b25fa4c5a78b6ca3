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

export const readAll = (name: string, store: Store): Promise<Raw[]> => within<Raw[]>(name, 'readonly', store, (on) => on.getAll())
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
