import { describe, expect, it } from 'vitest'
import { compter } from '../../scripts/compter.mjs'

const vitest = (numPassedTests: number, numFailedTests: number, testResults: readonly object[] = []) => ({ numPassedTests, numFailedTests, testResults })
const playwright = (expected: number, unexpected: number, flaky = 0) => ({ stats: { expected, unexpected, flaky }, errors: [] })

const CAS: readonly (readonly [string, unknown, number, number, number])[] = [
  ['tout passe', vitest(12, 0), 0, 12, 0],
  ['deux échecs', vitest(10, 2), 1, 10, 2],
  ['un fichier qui ne se charge pas', vitest(3, 0, [{ status: 'failed', assertionResults: [] }]), 1, 3, 1],
  ['une suite morte sans le dire', vitest(3, 0), 1, 3, 1],
  ['une suite vide', vitest(0, 0), 0, 0, 1],
  ['aucun rapport', null, 0, 0, 1],
  ['playwright, tout passe', playwright(4, 0), 0, 4, 0],
  ['playwright, un échec', playwright(3, 1), 1, 3, 1],
  ['un essai instable compte pour un échec', playwright(3, 0, 1), 0, 3, 1],
]

describe('le compte des essais', () => {
  it.each(CAS)('%s', (_nom, rapport, code, reussis, echoues) => {
    expect(compter(rapport, code)).toEqual({ reussis, echoues })
  })
})
