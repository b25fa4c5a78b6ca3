import { expect, it } from 'vitest'
import { parseInstant, parseJourCivil } from '../../src/domain/jour-civil.ts'
import { browserClock } from '../../src/platform/clock.ts'

it('rend un instant et le jour de la machine, que le domaine sait lire', () => {
  const clock = browserClock()
  const local = new Date()
  const deux = (nombre: number): string => String(nombre).padStart(2, '0')
  expect(clock.aujourdhui()).toBe(`${String(local.getFullYear())}-${deux(local.getMonth() + 1)}-${deux(local.getDate())}`)
  expect(parseJourCivil(clock.aujourdhui()).ok).toBe(true)
  expect(parseInstant(clock.maintenant()).ok).toBe(true)
})
