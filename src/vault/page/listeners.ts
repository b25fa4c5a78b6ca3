import type { Batch, Kind } from '../../application/ports.ts'

/** Who wants to know of writes and of locks. */
export interface Listeners {
  readonly watch: (kind: Kind, cb: () => void) => () => void
  readonly onLock: (cb: () => void) => () => void
  readonly written: (batch: Batch) => void
  readonly locked: () => void
}

const follow = (set: Set<() => void>, cb: () => void): (() => void) => {
  set.add(cb)
  return () => {
    set.delete(cb)
  }
}

const tell = (set: ReadonlySet<() => void>): void => {
  for (const cb of [...set]) cb()
}

/** An empty list of listeners: one per vault. */
export function makeListeners(): Listeners {
  const watchers = new Map<Kind, Set<() => void>>()
  const lockers = new Set<() => void>()
  const watching = (kind: Kind): Set<() => void> => {
    const found = watchers.get(kind) ?? new Set<() => void>()
    watchers.set(kind, found)
    return found
  }
  return {
    watch: (kind, cb) => follow(watching(kind), cb),
    onLock: (cb) => follow(lockers, cb),
    written: ({ put, remove }) => {
      for (const kind of new Set([...put, ...remove].map((touched) => touched.kind))) tell(watching(kind))
    },
    locked: () => tell(lockers),
  }
}
