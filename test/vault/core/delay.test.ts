import { expect, it } from 'vitest'
import { delaySeconds } from '../../../src/vault/core/delay.ts'

it('makes one wait 1, 2, 4 … seconds, never more than a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 100, 5000].map(delaySeconds)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60, 60])
})
