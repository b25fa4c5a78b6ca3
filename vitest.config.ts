import vue from '@vitejs/plugin-vue'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const define = { __BUILD__: JSON.stringify('test'), __VUE_I18N_FULL_INSTALL__: 'false', __VUE_I18N_LEGACY_API__: 'false' }

// Chromium as root (CI) refuses its sandbox; channel moz-firefox drives Debian's firefox-esr over BiDi.
const chromium = playwright({ launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] } })
const firefox = playwright({ launchOptions: { channel: 'moz-firefox', executablePath: '/usr/bin/firefox-esr' } })

/** Passé ce temps, c'est un blocage, même sur une machine qui fait dix choses à la fois : aucun essai ne mesure une durée. */
const BLOCAGE_MS = 60_000

export default defineConfig({
  define,
  test: {
    projects: [
      {
        define,
        test: {
          name: 'unit',
          testTimeout: BLOCAGE_MS,
          environment: 'node',
          include: ['test/{domain,application,pdf,i18n,borders,scripts,service-worker}/**/*.test.ts', 'test/vault/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        define,
        plugins: [vue()],
        test: { name: 'component', testTimeout: BLOCAGE_MS, environment: 'happy-dom', include: ['test/{screens,ui,state}/**/*.test.ts'] },
      },
      {
        define,
        plugins: [vue()],
        // Toutes dites d'avance, aucune cherchée : une dépendance découverte en route recharge la page au milieu d'un essai, qui n'en finit plus.
        optimizeDeps: {
          noDiscovery: true,
          include: [
            'comlink',
            'dexie',
            'fontkit',
            'hash-wasm',
            'pdf-lib',
            '@noble/curves/ed25519.js',
            '@noble/hashes/argon2.js',
            '@noble/hashes/hmac.js',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            '@scure/bip39',
            '@scure/bip39/wordlists/french.js',
          ],
        },
        test: {
          name: 'browser',
          testTimeout: BLOCAGE_MS,
          include: ['test/{vault,contract,pdf,platform}/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [
              { browser: 'chromium', provider: chromium, name: 'chromium' },
              { browser: 'firefox', provider: firefox, name: 'firefox' },
            ],
          },
        },
      },
    ],
  },
})
