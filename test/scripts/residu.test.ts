import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { residusDans, residusDuProfil } from '../e2e/support/residu.ts'

const MOT = 'ZephyrbrumeKérouan'
const AUTOUR = Buffer.from('....des octets autour....', 'latin1')
const cacher = (octets: Buffer | string): Buffer => Buffer.concat([AUTOUR, Buffer.from(octets), AUTOUR])
const utf16 = Buffer.from(MOT, 'utf16le')
const enBase64 = (octets: Buffer, decalage: number): string => Buffer.concat([Buffer.alloc(decalage, 0x41), octets, Buffer.from('suite')]).toString('base64')

const CACHETTES: readonly (readonly [string, Buffer])[] = [
  ['UTF-8', cacher(MOT)],
  ['latin-1', cacher(Buffer.from(MOT, 'latin1'))],
  ['UTF-16LE', cacher(utf16)],
  ['UTF-16LE à un octet impair', Buffer.concat([Buffer.from([1]), utf16])],
  ['UTF-16BE', cacher(Buffer.from(utf16).swap16())],
  ...[0, 1, 2].map((d) => [`base64 décalé de ${d}`, cacher(enBase64(Buffer.from(MOT), d))] as const),
  ...[0, 1, 2].map((d) => [`base64 d’UTF-16 décalé de ${d}`, cacher(enBase64(utf16, d))] as const),
  ['hexadécimal', cacher(Buffer.from(MOT).toString('hex'))],
  ['hexadécimal en capitales', cacher(Buffer.from(MOT).toString('hex').toUpperCase())],
  ['pour cent', cacher(encodeURIComponent(MOT))],
  ['échappement JSON', cacher('"ZephyrbrumeK\\u00e9rouan"')],
  ['gzip au milieu d’un fichier', cacher(gzipSync(MOT))],
  ['zlib au milieu d’un fichier', cacher(deflateSync(`avant ${MOT} après`))],
  ['brotli', brotliCompressSync(Buffer.from(MOT))],
]

const varint = (n: number): Buffer => (n < 0x80 ? Buffer.from([n]) : Buffer.concat([Buffer.from([(n & 0x7f) | 0x80]), varint(n >>> 7)]))
const MAGIE = Buffer.from('57fb808b247547db', 'hex')
const REPRISES = Buffer.from([0, 0, 0, 0, 1, 0, 0, 0])
const entree = (partage: number, propre: Buffer, valeur: Buffer): Buffer =>
  Buffer.concat([varint(partage), varint(propre.length), varint(valeur.length), propre, valeur])

/** Une table LevelDB à un bloc, écrite à la main : bloc, index, pied. */
function table(contenu: Buffer, type: number): Buffer {
  const queue = (t: number): Buffer => Buffer.from([t, 0, 0, 0, 0])
  const poignee = Buffer.concat([varint(0), varint(contenu.length)])
  const index = Buffer.concat([entree(0, Buffer.from('z'), poignee), REPRISES])
  const debutIndex = contenu.length + 5
  const pied = Buffer.concat([varint(0), varint(0), varint(debutIndex), varint(index.length)])
  return Buffer.concat([contenu, queue(type), index, queue(0), pied, Buffer.alloc(40 - pied.length), MAGIE])
}

/** Snappy à la main : « Kérouan|Zephyrbrume| » en clair, puis le mot par deux copies ; il n'est nulle part d'un seul tenant. */
function snappy(): Buffer {
  const clair = Buffer.from('Kérouan|Zephyrbrume|')
  const copie = (taille: number, recul: number): Buffer => Buffer.from([((taille - 1) << 2) | 2, recul & 0xff, recul >> 8])
  return Buffer.concat([varint(clair.length + 19), Buffer.from([(clair.length - 1) << 2]), clair, copie(11, 12), copie(8, clair.length + 11)])
}

/** Un enregistrement de journal coupé en deux par la limite de 32 Kio. */
function journal(): Buffer {
  const tete = (taille: number, type: number): Buffer => Buffer.from([0, 0, 0, 0, taille & 0xff, taille >> 8, type])
  const coupure = 32_768 - 7
  const charge = Buffer.concat([Buffer.alloc(coupure - 5, 0x2e), Buffer.from(MOT)])
  const suite = charge.subarray(coupure)
  return Buffer.concat([tete(coupure, 2), charge.subarray(0, coupure), tete(suite.length, 4), suite])
}

const LEVELDB: readonly (readonly [string, Buffer])[] = [
  ['un bloc compressé par Snappy', table(snappy(), 1)],
  [
    'une clé à préfixe partagé',
    table(Buffer.concat([entree(0, Buffer.from('ZephyrbrumeA'), Buffer.from('v')), entree(11, Buffer.from('Kérouan'), Buffer.from('w')), REPRISES]), 0),
  ],
  ['un journal coupé à 32 Kio', journal()],
]

describe('le lecteur de résidus trouve un mot planté', () => {
  it.each(CACHETTES)('en %s', (_forme, octets) => {
    expect(residusDans(octets, [MOT], 'f')).not.toEqual([])
  })

  it.each(LEVELDB)('dans %s, où les octets bruts ne le montrent pas', (_forme, octets) => {
    expect(octets.includes(MOT)).toBe(false)
    expect(residusDans(octets, [MOT], 'f')).not.toEqual([])
  })
})

describe('le lecteur de résidus', () => {
  const dossier = mkdtempSync(join(tmpdir(), 'seing-residu-'))
  afterEach(() => rmSync(dossier, { recursive: true, force: true }))

  it('ne trouve rien où il n’y a rien, et parcourt les sous-dossiers', () => {
    mkdirSync(join(dossier, 'Default/IndexedDB'), { recursive: true })
    writeFileSync(join(dossier, 'Default/IndexedDB/000003.log'), AUTOUR)
    expect(residusDuProfil(dossier, [MOT])).toEqual([])
    writeFileSync(join(dossier, 'Default/IndexedDB/000004.ldb'), table(snappy(), 1))
    expect(residusDuProfil(dossier, [MOT]).map((r) => r.fichier)).toEqual([join('Default', 'IndexedDB', '000004.ldb')])
  })

  it('voit un nom de fichier', () => {
    mkdirSync(dossier, { recursive: true })
    writeFileSync(join(dossier, `${MOT}.pdf`), '')
    expect(residusDuProfil(dossier, [MOT]).map((r) => r.forme)).toEqual(['nom de fichier'])
  })

  it('échoue sur une table qu’il ne sait pas lire', () => {
    expect(() => residusDans(table(Buffer.from('illisible'), 9), [MOT], 'f')).toThrow('compression inconnue')
  })

  it('refuse un mot trop court pour être cherché sans fausse alerte', () => {
    expect(() => residusDuProfil(dossier, ['Anne'])).toThrow('trop court')
  })
})
