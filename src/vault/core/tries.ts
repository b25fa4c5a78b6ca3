import { delaySeconds, MAX_SECONDS } from './delay.ts'
import type { Database } from '../store/database.ts'
import { readMeta, updateTries } from '../store/rows.ts'

/** Seconds before the next try; never more than the longest delay, should the clock have moved back. */
export async function secondsToWait(db: Database, now: number): Promise<number> {
  const tries = await readMeta(db, 'essais')
  return tries ? Math.min(MAX_SECONDS, Math.max(0, Math.ceil((tries.jusqua - now) / 1000))) : 0
}

/** Counts one more wrong secret, kept across reloads. */
export const recordFailure = (db: Database, now: number): Promise<void> =>
  updateTries(db, (before) => {
    const suite = (before?.suite ?? 0) + 1
    return { key: 'essais', suite, jusqua: now + delaySeconds(suite) * 1000, aJournaliser: (before?.aJournaliser ?? 0) + 1 }
  })

/** Failures that no line tells yet. */
export const untoldFailures = async (db: Database): Promise<number> => (await readMeta(db, 'essais'))?.aJournaliser ?? 0

export const NO_TRIES = { key: 'essais', suite: 0, jusqua: 0, aJournaliser: 0 } as const
