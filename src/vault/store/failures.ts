import { Breakage } from '../../application/ports.ts'

interface Named {
  readonly name: string
  readonly message: string
  readonly inner: unknown
}

const named = (error: unknown): Named | null =>
  typeof error === 'object' && error !== null && 'name' in error
    ? { name: String(error.name), message: 'message' in error ? String(error.message) : '', inner: 'inner' in error ? error.inner : null }
    : null

/**
 * Whether storage is full. Chromium: `AbortError` holding a `QuotaExceededError`, or on a full disk
 * `DataError "Failed to write blobs"`; Firefox: `QuotaExceededError` (measured).
 */
function isQuota(error: unknown): boolean {
  const it = named(error)
  if (!it) return false
  return it.name === 'QuotaExceededError' || (it.name === 'DataError' && it.message.includes('Failed to write blobs')) || isQuota(it.inner)
}

/** Any error as a `Breakage`: ours goes through; the rest keeps the step and the error's name, never its message. */
export function toBreakage(error: unknown, step: string): Breakage {
  if (error instanceof Breakage) return error
  if (isQuota(error)) return new Breakage('quota', step)
  const it = named(error)
  const inner = named(it?.inner)
  if (it?.name === 'ConstraintError' || it?.name === 'BulkError' || inner?.name === 'ConstraintError') return new Breakage('conflict', step)
  if (it?.name === 'VersionError') return new Breakage('newer-than-app', step)
  return new Breakage('unavailable', `${step}:${it?.name ?? 'inconnu'}`)
}
