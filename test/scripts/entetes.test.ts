import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FICHIERS } from '../../scripts/deploiement.mjs'
import { serve, type Serveur } from '../../scripts/serve.mjs'
import { CACHE_COURT, CACHE_DURABLE, CSP, CSP_META, ENTETES } from '../../security-headers.ts'

const DEPLOY = resolve(import.meta.dirname, '../../deploy')

describe('la politique de sécurité', () => {
  it('est celle que la maison a choisie, mot pour mot', () => {
    expect(CSP).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; " +
        "worker-src 'self'; manifest-src 'self'; frame-src blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types vue seing-url",
    )
  })

  it('perd dans la balise la seule directive qu’une balise ne porte pas', () => {
    expect(CSP_META).toBe(CSP.replace(" frame-ancestors 'none';", ''))
  })

  it('n’étend jamais HSTS aux sous-domaines', () => {
    expect(ENTETES['Strict-Transport-Security']).not.toContain('includeSubDomains')
  })
})

describe('les fichiers de déploiement', () => {
  it.each(Object.entries(FICHIERS))('%s est celui que les entêtes donnent', (nom, texte) => {
    expect(readFileSync(join(DEPLOY, nom), 'utf8')).toBe(texte())
  })

  it.each(Object.entries(FICHIERS))('%s porte chaque entête', (_nom, texte) => {
    for (const [nom, valeur] of Object.entries(ENTETES)) expect(texte()).toContain(`${nom} "${valeur}"`)
  })
})

interface Attendu {
  readonly chemin: string
  readonly site?: string
  readonly code: number
  readonly type: string
  readonly cache: string
  readonly efface: boolean
}

const PAGE = { type: 'text/html; charset=utf-8', cache: CACHE_COURT, efface: false }
const RIEN = { code: 404, type: 'text/plain; charset=utf-8', cache: CACHE_COURT, efface: false }

const REPONSES: readonly Attendu[] = [
  { chemin: '/', code: 200, ...PAGE },
  { chemin: '/mandats/01J8ZC3K5Q4W6X7Y8Z9A0B1C2D', code: 200, ...PAGE },
  { chemin: '/sw.js', code: 200, ...PAGE, type: 'text/javascript; charset=utf-8' },
  { chemin: '/assets/a-1.js', code: 200, type: 'text/javascript; charset=utf-8', cache: CACHE_DURABLE, efface: false },
  { chemin: '/assets/absent.js', ...RIEN },
  { chemin: '/..%2fsecret.txt', ...RIEN },
  { chemin: '/%2e%2e/secret.txt', ...RIEN },
  { chemin: '/%00.txt', ...RIEN, code: 400 },
  { chemin: '/%zz', ...RIEN, code: 400 },
  { chemin: '/reinitialiser', site: 'none', code: 200, ...PAGE, efface: true },
  { chemin: '/reinitialiser', site: 'same-origin', code: 200, ...PAGE, efface: true },
  { chemin: '/reinitialiser', site: 'cross-site', code: 200, ...PAGE },
  { chemin: '/reinitialiser', site: 'same-site', code: 200, ...PAGE },
  { chemin: '/reinitialiser', code: 200, ...PAGE },
]

describe('le serveur de production', () => {
  let dossier = ''
  let serveur: Serveur

  beforeAll(async () => {
    dossier = mkdtempSync(join(tmpdir(), 'seing-serveur-'))
    mkdirSync(join(dossier, 'dist/assets'), { recursive: true })
    writeFileSync(join(dossier, 'secret.txt'), 'hors de dist')
    for (const fichier of ['index.html', 'sw.js', 'assets/a-1.js']) writeFileSync(join(dossier, 'dist', fichier), fichier)
    serveur = await serve({ dir: join(dossier, 'dist'), port: 0 })
  })

  afterAll(async () => {
    await serveur.arreter()
    rmSync(dossier, { recursive: true })
  })

  it.each(REPONSES)('$chemin ($site) : $code', async ({ chemin, site, code, type, cache, efface }) => {
    const reponse = await fetch(serveur.adresse + chemin, { headers: site === undefined ? {} : { 'Sec-Fetch-Site': site } })
    expect([reponse.status, reponse.headers.get('content-type'), reponse.headers.get('cache-control')]).toEqual([code, type, cache])
    expect(reponse.headers.has('clear-site-data')).toBe(efface)
    for (const [nom, valeur] of Object.entries(ENTETES)) expect(reponse.headers.get(nom)).toBe(valeur)
  })

  it('refuse d’écrire', async () => {
    expect((await fetch(serveur.adresse, { method: 'POST' })).status).toBe(405)
  })

  it('répond 304 à qui a déjà le fichier', async () => {
    const marque = (await fetch(serveur.adresse)).headers.get('etag') ?? ''
    expect((await fetch(serveur.adresse, { headers: { 'If-None-Match': marque } })).status).toBe(304)
  })

  it('prend le port suivant quand le sien est pris, sauf si on l’exige', async () => {
    const voisin = await serve({ dir: join(dossier, 'dist'), port: serveur.port })
    expect(voisin.port).not.toBe(serveur.port)
    await voisin.arreter()
    await expect(serve({ dir: join(dossier, 'dist'), port: serveur.port, strict: true })).rejects.toThrow('EADDRINUSE')
  })
})
