import { defineConfig } from '@playwright/test'
import type { Moteur } from './test/e2e/support/moteurs.ts'

// Pas de webServer : chaque essai tient son serveur de production (test/e2e/support), pour pouvoir le tuer.
export default defineConfig<{ moteur: Moteur }>({
  testDir: './test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: './test-results',
  // Chaque essai a son profil et son serveur : deux à la fois, comme les cœurs de la plus petite machine.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: './test-results/e2e.json' }]],
  projects: [
    { name: 'chromium', use: { moteur: 'chromium' } },
    // @chromium : ce que seul Chromium laisse provoquer, ou dont les octets sont prouvés égaux ailleurs.
    { name: 'firefox', use: { moteur: 'firefox' }, grepInvert: /@chromium/ },
  ],
})
