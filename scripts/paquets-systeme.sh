#!/usr/bin/env bash
# Les paquets du système que les essais demandent (README). Manquants : installés si l'on est root sur Debian ou Ubuntu, sinon nommés.
set -uo pipefail

# commande ou fichier : paquet. Inter : sans elle, Debian n'a que DejaVu, bien plus large que les polices des postes.
BESOINS=(
  chromium:chromium
  firefox-esr:firefox-esr
  WebKitWebDriver:webkit2gtk-driver
  Xvfb:xvfb
  xauth:xauth
  pdftotext:poppler-utils
  qpdf:qpdf
  age:age
  /usr/share/fonts/opentype/inter:fonts-inter
)

manquants() {
  local besoin
  for besoin in "${BESOINS[@]}"; do
    command -v "${besoin%%:*}" >/dev/null || [ -d "${besoin%%:*}" ] || echo "${besoin##*:}"
  done
}

mapfile -t MANQUE < <(manquants)
[ "${#MANQUE[@]}" -eq 0 ] && exit 0

if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  echo "Installation : ${MANQUE[*]}"
  apt-get -o DPkg::Lock::Timeout=600 update -q &&
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -qy --no-install-recommends "${MANQUE[@]}" >/dev/null
  mapfile -t MANQUE < <(manquants)
fi

if [ "${#MANQUE[@]}" -gt 0 ]; then
  echo "Paquets manquants : ${MANQUE[*]}" >&2
  echo "sudo apt-get install -y --no-install-recommends ${MANQUE[*]}" >&2
  exit 1
fi
