import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { blocsLevelDb } from './leveldb.ts'

/** Un mot retrouvé en clair : où, sous quelle forme. */
export interface Residu {
  readonly mot: string
  readonly fichier: string
  readonly forme: string
}

interface Aiguille {
  readonly mot: string
  readonly forme: string
  readonly octets: Buffer
}

const renverser = (octets: Buffer): Buffer => Buffer.from(octets).swap16()

/** Base64 à chaque décalage possible dans un flux plus long : on ne garde que les caractères que le voisinage ne change pas. */
function enBase64(octets: Buffer, forme: string, mot: string): Aiguille[] {
  return [0, 1, 2].flatMap((decalage) => {
    const texte = Buffer.concat([Buffer.alloc(decalage), octets]).toString('base64').replace(/=+$/, '')
    const debut = Math.ceil((decalage * 8) / 6)
    const sur = texte.slice(debut, Math.floor(((decalage + octets.length) * 8) / 6))
    const url = sur.replaceAll('+', '-').replaceAll('/', '_')
    const formes = [...new Set([sur, url])]
    return formes.map((t) => ({ mot, forme: `${forme}, base64 décalé de ${decalage}`, octets: Buffer.from(t, 'latin1') }))
  })
}

/** Toutes les écritures d'un mot que l'on cherche dans chaque octet. */
export function aiguilles(mot: string): Aiguille[] {
  const utf8 = Buffer.from(mot, 'utf8')
  const utf16le = Buffer.from(mot, 'utf16le')
  const nues = [
    { forme: 'utf-8', octets: utf8 },
    { forme: 'latin-1', octets: Buffer.from(mot, 'latin1') },
    { forme: 'utf-16le', octets: utf16le },
    { forme: 'utf-16be', octets: renverser(utf16le) },
  ]
  const hexa = [utf8, utf16le].flatMap((o) => [o.toString('hex'), o.toString('hex').toUpperCase()])
  const echappes = [encodeURIComponent(mot), JSON.stringify(mot).slice(1, -1).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)]
  return [
    ...nues.map((nue) => ({ mot, ...nue })),
    ...hexa.map((t) => ({ mot, forme: 'hexadécimal', octets: Buffer.from(t, 'latin1') })),
    ...echappes.map((t) => ({ mot, forme: 'échappé', octets: Buffer.from(t, 'latin1') })),
    ...enBase64(utf8, 'utf-8', mot),
    ...enBase64(utf16le, 'utf-16le', mot),
  ]
}

const tenter = (decoder: () => Buffer): Buffer[] => {
  try {
    return [decoder()]
  } catch {
    return []
  }
}

const GZIP = Buffer.from([0x1f, 0x8b, 0x08])
const ZLIB_OUVREURS = [0x01, 0x5e, 0x9c, 0xda]
const MAX_FLUX = 4000
const ENTETE_GZIP_NU = 10

/** gunzip refuse ce qui suit le flux ; sans champ facultatif, l'entête se saute et le reste est un deflate nu. */
const unGzip = (octets: Buffer): Buffer[] =>
  octets[3] === 0
    ? tenter(() => inflateRawSync(octets.subarray(ENTETE_GZIP_NU), { finishFlush: 2 }))
    : tenter(() => gunzipSync(octets, { finishFlush: 2 }))

/** Les flux compressés repérés à leur signature, où qu'ils commencent ; le cache HTTP de Chromium en pose au milieu de ses fichiers. */
function fluxCompresses(octets: Buffer): Buffer[] {
  const trouves: Buffer[] = []
  for (let i = 0; i + 2 < octets.length && trouves.length < MAX_FLUX; i += 1) {
    if (octets[i] === GZIP[0] && octets[i + 1] === GZIP[1] && octets[i + 2] === GZIP[2]) {
      trouves.push(...unGzip(octets.subarray(i)))
    } else if (octets[i] === 0x78 && ZLIB_OUVREURS.includes(octets[i + 1] ?? 0)) {
      trouves.push(...tenter(() => inflateSync(octets.subarray(i), { finishFlush: 2 })))
    }
  }
  return trouves
}

const PETIT = 4_000_000

const entiers = (octets: Buffer): Buffer[] =>
  octets.length > PETIT ? [] : [...tenter(() => brotliDecompressSync(octets)), ...tenter(() => inflateRawSync(octets))]

interface Couche {
  readonly nom: string
  readonly octets: Buffer
}

function couches(octets: Buffer): Couche[] {
  return [
    { nom: 'brut', octets },
    ...fluxCompresses(octets).map((o) => ({ nom: 'flux compressé', octets: o })),
    ...entiers(octets).map((o) => ({ nom: 'fichier compressé', octets: o })),
    ...blocsLevelDb(octets).map((o) => ({ nom: 'bloc LevelDB', octets: o })),
  ]
}

const fichiersSous = (dossier: string): string[] =>
  readdirSync(dossier, { withFileTypes: true }).flatMap((e) => {
    const chemin = join(dossier, e.name)
    return e.isDirectory() ? fichiersSous(chemin) : e.isFile() ? [chemin] : []
  })

/** Cherche chaque mot, sous chaque forme, dans les octets donnés et dans ce qu'ils cachent de compressé. */
export function residusDans(octets: Buffer, mots: readonly string[], fichier: string): Residu[] {
  const cherchees = mots.flatMap(aiguilles)
  return couches(octets).flatMap(({ nom, octets: couche }) =>
    cherchees.filter((a) => couche.includes(a.octets)).map((a) => ({ mot: a.mot, fichier, forme: `${a.forme} (${nom})` })),
  )
}

/** Lit tout le profil, octet par octet, noms de fichiers compris. Le profil doit être fermé. */
export function residusDuProfil(dossier: string, mots: readonly string[]): Residu[] {
  const courts = mots.filter((mot) => mot.length < 6)
  if (courts.length > 0) throw new Error('mot trop court pour être cherché sans fausse alerte')
  return fichiersSous(dossier).flatMap((chemin) => {
    const nom = chemin.slice(dossier.length + 1)
    const dansLeNom = mots.filter((mot) => nom.includes(mot)).map((mot) => ({ mot, fichier: nom, forme: 'nom de fichier' }))
    return [...dansLeNom, ...(statSync(chemin).size > 0 ? residusDans(readFileSync(chemin), mots, nom) : [])]
  })
}
