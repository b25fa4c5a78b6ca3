// node scripts/compter.mjs RAPPORT CODE : lit un rapport JSON de vitest ou de playwright, écrit « N passed, N failed » sur une ligne.
// Une suite qui devait exister et n'a rien couru, ou qui est morte sans échec compté, vaut un échec.
import { existsSync, readFileSync } from 'node:fs'

/** @returns {{ reussis: number, echoues: number }} */
export function compter(rapport, code) {
  const { reussis, echoues } = comptesDe(rapport)
  const muette = reussis + echoues === 0 || (code !== 0 && echoues === 0)
  return { reussis, echoues: echoues + (muette ? 1 : 0) }
}

function comptesDe(rapport) {
  if (rapport === null) return { reussis: 0, echoues: 0 }
  if (rapport.stats) {
    const { expected, flaky, unexpected } = rapport.stats
    // Passé à la seconde fois : dit, compté à part par le rapport, pas un échec (playwright.config.ts).
    if (flaky > 0) console.error(`${flaky} essai(s) passé(s) à la seconde fois`)
    return { reussis: expected + flaky, echoues: unexpected + (rapport.errors?.length ?? 0) }
  }
  const suitesMortes = (rapport.testResults ?? []).filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length
  return { reussis: rapport.numPassedTests, echoues: rapport.numFailedTests + suitesMortes }
}

if (process.argv[1]?.endsWith('compter.mjs')) {
  const [, , fichier, code] = process.argv
  const rapport = existsSync(fichier) ? JSON.parse(readFileSync(fichier, 'utf8')) : null
  const { reussis, echoues } = compter(rapport, Number(code))
  console.log(`${reussis} passed, ${echoues} failed`)
}
