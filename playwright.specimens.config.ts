import { defineConfig } from '@playwright/test'

// Lancé par scripts/specimens.mjs, qui dit où écrire (SPECIMENS) : les documents, vérifiés, et les captures de chaque état.
export default defineConfig({
  testDir: './test/e2e',
  testMatch: ['documents.e2e.ts', 'vie.specimen.ts', 'captures.specimen.ts'],
  outputDir: './test-results/specimens',
  workers: 1,
  forbidOnly: true,
  timeout: 420_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
})
