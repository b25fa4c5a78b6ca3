// La dérivation seule, aux paramètres du coffre, dans une page nue : elle court sur le fil principal, que l'on sait ralentir.
/* global performance, window -- ce qui court dans la page */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const SOURCE = createRequire(import.meta.url).resolve('hash-wasm/dist/argon2.umd.min.js')

/** Rend les durées, en ms, pour chaque diviseur du processeur. */
export async function mesurerKdf({ m, t, p }, diviseurs, fois) {
  const navigateur = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
  const page = await navigateur.newPage()
  await page.addScriptTag({ content: readFileSync(SOURCE, 'utf8') })
  const cdp = await page.context().newCDPSession(page)
  const mesures = []
  for (const rate of diviseurs) {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate })
    mesures.push(await page.evaluate(deriver, { memorySize: m, iterations: t, parallelism: p, fois }))
  }
  await navigateur.close()
  return mesures
}

async function deriver({ fois, ...parametres }) {
  const mesures = []
  for (let tour = 0; tour < fois; tour += 1) {
    const debut = performance.now()
    await window.hashwasm.argon2id({ ...parametres, password: 'banc', salt: new Uint8Array(16), hashLength: 32, outputType: 'binary' })
    mesures.push(performance.now() - debut)
  }
  return mesures
}
