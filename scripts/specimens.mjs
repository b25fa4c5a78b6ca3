// npm run specimens -- --out DIR : ce que les gens reçoivent et voient, fait par la vraie application construite.
import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { construire } from './construire.mjs'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'specimens' } } })
const sortie = resolve(values.out)

await construire()
await mkdir(sortie, { recursive: true })
const essai = spawn('npx', ['playwright', 'test', '--config', 'playwright.specimens.config.ts'], {
  stdio: 'inherit',
  env: { ...process.env, SPECIMENS: sortie },
})
essai.on('exit', (code) => {
  if (code === 0) console.log(`Spécimens et captures : ${sortie}`)
  process.exitCode = code ?? 1
})
