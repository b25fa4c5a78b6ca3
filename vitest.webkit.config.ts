import { defineConfig } from 'vitest/config'

// À part des trois projets : il lui faut dist/, Xvfb et WebKitWebDriver. Lancé par scripts/check.sh.
export default defineConfig({
  test: { environment: 'node', include: ['test/webkit/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000, fileParallelism: false },
})
