import { expect, it } from 'vitest'
import { enUneLigne, OPERATEURS, temps } from '../../scripts/klm.mjs'

it('compte chaque touche et chaque décision, et rien d’autre', () => {
  expect(temps({ touches: [], pensees: [] })).toBe(0)
  expect(temps({ touches: ['a', 'b', 'Enter'], pensees: [] })).toBeCloseTo(3 * OPERATEURS.K)
  expect(temps({ touches: ['a'], pensees: ['choisir'] })).toBeCloseTo(OPERATEURS.K + OPERATEURS.M)
})

it('dit ce qu’il a compté', () => {
  expect(enUneLigne('connu', { touches: ['a', 'Enter'], pensees: ['choisir'] }, 15)).toBe('connu : 2 touches + 1 décisions (choisir) = 1,9 s, au plus 15 s')
})
