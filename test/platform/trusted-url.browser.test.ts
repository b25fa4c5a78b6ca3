import { expect, it } from 'vitest'
import { makeTrustUrl } from '../../src/platform/trusted-url.ts'

it('ne laisse passer que les adresses de la liste', () => {
  const trustUrl = makeTrustUrl(['/sw.js', '/assets/pdf-worker.js'])
  expect(String(trustUrl('/sw.js'))).toBe('/sw.js')
  expect(String(trustUrl('/assets/pdf-worker.js'))).toBe('/assets/pdf-worker.js')
  for (const url of ['/sw.js?x', 'https://ailleurs.example/sw.js', '//ailleurs.example/sw.js', 'data:text/javascript,0', '']) {
    expect(() => trustUrl(url), url).toThrow(TypeError)
  }
})
