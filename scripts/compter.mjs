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
    return { reussis: expected, echoues: unexpected + flaky + (rapport.errors?.length ?? 0) }
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
