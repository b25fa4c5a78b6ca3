import { describe, expect, it } from 'vitest'
import { isAppRoute, isSkipWaiting, SHELL_PAGE, shellAddressFor } from '../../service-worker/shell-cache.ts'

const ORIGIN = 'https://seing.commune.example'
const PRECACHED = new Set([SHELL_PAGE, '/assets/index-abc.js', '/fonts/corps.ttf'])
const isPrecached = (address: string): boolean => PRECACHED.has(address)

const routes: readonly (readonly [path: string, expected: boolean])[] = [
  ['/', true],
  ['/mandats', true],
  ['/mandats/01J8ZC3K5Q4W6X7Y8Z9A0B1C2D', true],
  ['/index.html', false],
  ['/assets/index-abc.js', false],
  ['/reinitialiser', false],
  ['/reinitialiser/', false],
  ['/reinitialiser-plus-tard', true],
]

describe('which addresses are pages of the application', () => {
  it.each(routes)('%s: %s', (path, expected) => {
    expect(isAppRoute(new URL(path, ORIGIN), ORIGIN)).toBe(expected)
  })

  it('refuses another origin', () => {
    expect(isAppRoute(new URL('https://ailleurs.example/mandats'), ORIGIN)).toBe(false)
  })
})

const answers: readonly (readonly [label: string, method: string, mode: string, url: string, expected: string | null])[] = [
  ['the first page', 'GET', 'navigate', `${ORIGIN}/`, SHELL_PAGE],
  ['a deep link with a query', 'GET', 'navigate', `${ORIGIN}/mandats/abc?onglet=1`, SHELL_PAGE],
  ['a precached file', 'GET', 'no-cors', `${ORIGIN}/assets/index-abc.js`, '/assets/index-abc.js'],
  ['a precached file opened by itself', 'GET', 'navigate', `${ORIGIN}/fonts/corps.ttf`, '/fonts/corps.ttf'],
  ['a file this build does not have', 'GET', 'no-cors', `${ORIGIN}/assets/index-old.js`, null],
  ['a route asked by fetch, not by navigation', 'GET', 'cors', `${ORIGIN}/mandats`, null],
  ['the way out, which clears the origin', 'GET', 'navigate', `${ORIGIN}/reinitialiser`, null],
  ['another origin with a precached path', 'GET', 'no-cors', 'https://ailleurs.example/assets/index-abc.js', null],
  ['anything that writes', 'POST', 'navigate', `${ORIGIN}/`, null],
]

describe('what the shell answers', () => {
  it.each(answers)('%s', (_label, method, mode, url, expected) => {
    expect(shellAddressFor({ method, mode, url }, ORIGIN, isPrecached)).toBe(expected)
  })

  it('leaves navigation to the network when the page itself is not precached', () => {
    expect(shellAddressFor({ method: 'GET', mode: 'navigate', url: `${ORIGIN}/` }, ORIGIN, () => false)).toBeNull()
  })
})

describe('the message that lets a waiting version in', () => {
  it('is that one and no other', () => {
    expect(isSkipWaiting({ type: 'SKIP_WAITING' })).toBe(true)
    for (const other of [undefined, null, 'SKIP_WAITING', {}, { type: 'skip_waiting' }, { type: 1 }]) expect(isSkipWaiting(other)).toBe(false)
  })
})
