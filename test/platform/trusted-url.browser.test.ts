import { expect, it } from 'vitest'
import { makeTrustUrl } from '../../src/platform/trusted-url.ts'

// En Chromium c'est un `TrustedScriptURL` : on compare ce qu'il écrit.
it('ne laisse passer que les adresses de la liste', () => {
  const trustUrl = makeTrustUrl(['/sw.js', '/assets/pdf-worker.js'])
  expect(['', trustUrl('/sw.js')].join('')).toBe('/sw.js')
  expect(['', trustUrl('/assets/pdf-worker.js')].join('')).toBe('/assets/pdf-worker.js')
  for (const url of ['/sw.js?x', 'https://ailleurs.example/sw.js', '//ailleurs.example/sw.js', 'data:text/javascript,0', '']) {
    expect(() => trustUrl(url), url).toThrow(TypeError)
  }
})
