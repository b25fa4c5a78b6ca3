import { delaySeconds, MAX_SECONDS } from './delay.ts'
import type { Database } from '../store/database.ts'
import { readMeta, updateTries } from '../store/rows.ts'

/** Seconds before the next try. Should the clock have moved back, the longest delay, counted anew from it: once, not for ever. */
export async function secondsToWait(db: Database, now: number): Promise<number> {
  const tries = await readMeta(db, 'essais')
  if (!tries) return 0
  const left = tries.jusqua - now
  if (left <= MAX_SECONDS * 1000) return Math.max(0, Math.ceil(left / 1000))
  await updateTries(db, () => ({ ...tries, jusqua: now + MAX_SECONDS * 1000 }))
  return MAX_SECONDS
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
