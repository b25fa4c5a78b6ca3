// node scripts/deploiement.mjs : récrit deploy/*.example d'après security-headers.ts. test/scripts/entetes.test.ts exige l'égalité.
import { writeFileSync } from 'node:fs'
import { entetes } from './entetes.mjs'

const { CACHE_COURT, CACHE_DURABLE, DOSSIER_DURABLE, ENTETES, ENTETES_REINITIALISER, REINITIALISER } = entetes
const CLEAR = ENTETES_REINITIALISER['Clear-Site-Data']
const guillemets = (texte) => texte.replaceAll('"', '\\"')

const lignesNginx = Object.entries(ENTETES)
  .map(([nom, valeur]) => `  add_header ${nom} "${guillemets(valeur)}" always;`)
  .join('\n')

/** nginx : tous les add_header au niveau du serveur, car un seul dans une location ferait oublier tous les autres. */
export const nginx = () => `# Seing derrière nginx. Écrit par scripts/deploiement.mjs : changez security-headers.ts, pas ce fichier.
# Un nom d'hôte par structure, en https : une origine, un coffre. dist/ est tout ce qu'il y a à servir.

map $uri $seing_cache {
  default "${CACHE_COURT}";
  ~^${DOSSIER_DURABLE} "${CACHE_DURABLE}";
}

# Seule une adresse tapée (none) ou Seing lui-même (same-origin) efface le poste ; jamais une page d'ailleurs.
map "$uri $http_sec_fetch_site" $seing_effacer {
  default "";
  "${REINITIALISER} none" "${guillemets(CLEAR)}";
  "${REINITIALISER} same-origin" "${guillemets(CLEAR)}";
}

server {
  listen 443 ssl;
  server_name seing.exemple.fr;
  ssl_certificate /etc/ssl/seing.crt;
  ssl_certificate_key /etc/ssl/seing.key;

  root /srv/seing/dist;
  charset utf-8;
  server_tokens off;
  # Les adresses ne portent rien d'humain, mais un journal d'accès n'a pas d'usage ici.
  access_log off;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/manifest+json application/wasm image/svg+xml;

${lignesNginx}
  add_header Cache-Control $seing_cache;
  add_header Clear-Site-Data $seing_effacer always;

  include mime.types;
  types {
    application/manifest+json webmanifest;
    font/ttf ttf;
  }

  location = ${REINITIALISER} {
    default_type text/html;
    return 200 "<!doctype html><html lang=\\"fr\\"><meta charset=\\"utf-8\\"><title>Seing</title><p>Poste remis à neuf, si vous avez tapé cette adresse vous-même.</p><p><a href=\\"/\\">Ouvrir Seing</a></p></html>";
  }

  # Un fichier (avec extension) existe ou n'existe pas ; tout le reste est une page de l'application.
  location ~ \\.[A-Za-z0-9]+$ {
    try_files $uri =404;
  }

  location / {
    try_files /index.html =404;
  }
}

server {
  listen 80;
  server_name seing.exemple.fr;
  return 301 https://$host$request_uri;
}
`

const lignesCaddy = Object.entries(ENTETES)
  .map(([nom, valeur]) => `    ${nom} "${guillemets(valeur)}"`)
  .join('\n')

export const caddy = () => `# Seing derrière Caddy. Écrit par scripts/deploiement.mjs : changez security-headers.ts, pas ce fichier.
# Un nom d'hôte par structure, en https : une origine, un coffre. dist/ est tout ce qu'il y a à servir.

seing.exemple.fr {
  root * /srv/seing/dist
  encode gzip

  header {
${lignesCaddy}
    -Server
  }

  @durable {
    path ${DOSSIER_DURABLE}*
    file
  }
  @court not {
    path ${DOSSIER_DURABLE}*
    file
  }
  header @durable Cache-Control "${CACHE_DURABLE}"
  header @court Cache-Control "${CACHE_COURT}"

  @manifeste path *.webmanifest
  header @manifeste Content-Type application/manifest+json

  # Seule une adresse tapée (none) ou Seing lui-même (same-origin) efface le poste ; jamais une page d'ailleurs.
  @effacer {
    path ${REINITIALISER}
    header_regexp Sec-Fetch-Site ^(none|same-origin)$
  }
  header @effacer Clear-Site-Data \`${CLEAR}\`

  handle ${REINITIALISER} {
    header Content-Type "text/html; charset=utf-8"
    respond \`<!doctype html><html lang="fr"><meta charset="utf-8"><title>Seing</title><p>Poste remis à neuf, si vous avez tapé cette adresse vous-même.</p><p><a href="/">Ouvrir Seing</a></p></html>\` 200
  }

  # Un fichier (avec extension) existe ou n'existe pas ; tout le reste est une page de l'application.
  handle {
    @page path_regexp ^(?:/[^./]*)+$
    rewrite @page /index.html
    file_server
  }
}
`

export const FICHIERS = { 'nginx.conf.example': nginx, 'Caddyfile.example': caddy }

if (process.argv[1]?.endsWith('deploiement.mjs')) {
  for (const [nom, texte] of Object.entries(FICHIERS)) writeFileSync(new URL(`../deploy/${nom}`, import.meta.url), texte())
}
