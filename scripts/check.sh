#!/usr/bin/env bash
# npm run check : tout, dans l'ordre, sans rien taire. La dernière ligne est « N passed, N failed ».
# --long ajoute les suites lentes (LONG=1).
set -uo pipefail
cd "$(dirname "$0")/.."

for argument in "$@"; do
  case "$argument" in
    --long) export LONG=1 ;;
    *) echo "argument inconnu : $argument" >&2; exit 2 ;;
  esac
done

REUSSIS=0
ECHOUES=0
RAPPORTS=test-results
rm -rf "$RAPPORTS"
mkdir -p "$RAPPORTS"

bash scripts/paquets-systeme.sh || exit 1

titre() { printf '\n── %s\n' "$1"; }

# Une porte compte pour un essai.
porte() {
  titre "$1"
  shift
  if "$@"; then REUSSIS=$((REUSSIS + 1)); else ECHOUES=$((ECHOUES + 1)); echo "échec : $*"; fi
}

# Une suite compte ses essais d'après son rapport JSON ; une suite vide, tue ou sans rapport est un échec.
suite() {
  titre "$1"
  local rapport="$RAPPORTS/$2.json" code
  shift 2
  "$@"
  code=$?
  local comptes
  comptes=$(node scripts/compter.mjs "$rapport" "$code")
  echo "$comptes"
  REUSSIS=$((REUSSIS + $(cut -d' ' -f1 <<<"$comptes")))
  ECHOUES=$((ECHOUES + $(cut -d' ' -f3 <<<"$comptes")))
}

vitest_projet() {
  node node_modules/vitest/vitest.mjs run --project "$1" --reporter=dot --reporter=json --outputFile.json="$RAPPORTS/$1.json"
}

playwright_projet() {
  PLAYWRIGHT_JSON_OUTPUT_FILE="$RAPPORTS/e2e-$1.json" node node_modules/@playwright/test/cli.js test --project "$1" --reporter=list,json
}

webkit() {
  node node_modules/vitest/vitest.mjs run --config vitest.webkit.config.ts --reporter=dot --reporter=json \
    --outputFile.json="$RAPPORTS/webkit.json"
}

porte 'types' node node_modules/vue-tsc/bin/vue-tsc.js -b
porte 'lint' node node_modules/eslint/bin/eslint.js . --max-warnings 0
porte 'cycles' node node_modules/dependency-cruiser/bin/dependency-cruise.mjs --config .dependency-cruiser.cjs src service-worker
porte 'code mort (knip)' node node_modules/knip/bin/knip.js
suite 'essais : unité' unit vitest_projet unit
suite 'essais : composants' component vitest_projet component
suite 'essais : navigateurs' browser vitest_projet browser
porte 'construction' node node_modules/vite/bin/vite.js build --logLevel warn
porte 'tailles' node node_modules/size-limit/bin.js
suite 'bout en bout : Chromium' e2e-chromium playwright_projet chromium
suite 'bout en bout : Firefox' e2e-firefox playwright_projet firefox
suite 'bout en bout : WebKit' webkit webkit

printf '\n%d passed, %d failed\n' "$REUSSIS" "$ECHOUES"
[ "$ECHOUES" -eq 0 ]
