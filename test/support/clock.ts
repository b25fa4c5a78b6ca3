import type { Clock } from '../../src/application/ports.ts'
import { jourDe, parseInstant, type Instant, type JourCivil } from '../../src/domain/jour-civil.ts'

export interface FixedClock extends Clock {
  /** Avance (ou recule) l'horloge de tant de secondes. */
  avancer(secondes: number): void
}

function instant(texte: string): Instant {
  const lu = parseInstant(texte)
  if (!lu.ok) throw new TypeError(texte)
  return lu.value
}

/** Une horloge arrêtée : `fixedClock('2026-11-21')` (9 h UTC) ou `fixedClock('2026-11-21T23:30:00.000Z')`. */
export function fixedClock(texte: string): FixedClock {
  let maintenant = instant(texte.includes('T') ? texte : `${texte}T09:00:00.000Z`)
  return {
    maintenant: () => maintenant,
    aujourdhui: (): JourCivil => jourDe(maintenant, 0),
    avancer: (secondes) => {
      maintenant = instant(new Date(Date.parse(maintenant) + secondes * 1000).toISOString())
    },
  }
}
