/**
 * Frozen. From the unnumbered shapes of the prototype (0) to the first published ones (1): the shape of a row is written
 * beside it from here on. Imports nothing, types included: what was true in November 2026 stays true here.
 */
type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

export const poserLesFormes = {
  from: 0,
  to: 1,
  up: (kind: string, old: unknown): unknown => {
    if (!isJson(old)) return old
    // A sitting of the prototype did not keep the official sites to log out of.
    return kind === 'seance' && !('sites' in old) ? { ...old, sites: [] } : old
  },
} as const
