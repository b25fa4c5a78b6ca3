import { jourDe, parseInstant, type Instant } from '../domain/jour-civil.ts'
import { Breakage, type Clock } from '../application/ports.ts'

function instant(date: Date): Instant {
  const lu = parseInstant(date.toISOString())
  // Trap: a clock set beyond the year 9999 writes `+010000-…`, which no rule can read.
  if (!lu.ok) throw new Breakage('unavailable', 'clock')
  return lu.value
}

/**
 * L'horloge du poste : le seul endroit qui la lit. Le jour est celui du fuseau de la machine.
 * Lève `unavailable` si elle est réglée hors du calendrier.
 */
export const browserClock = (): Clock => ({
  maintenant: () => instant(new Date()),
  aujourdhui: () => {
    const date = new Date()
    return jourDe(instant(date), -date.getTimezoneOffset())
  },
})
