import * as zlib from 'node:zlib'
import { uncompress } from 'snappyjs'

// LevelDB (IndexedDB, localStorage de Chromium). Format : github.com/google/leveldb, doc/table_format.md et doc/log_format.md.
const PIED = 48
const MAGIE = Buffer.from('57fb808b247547db', 'hex')
const TETE_DE_LOG = 7
const BLOC_DE_LOG = 32_768
const AUCUNE = 0
const SNAPPY = 1
const ZSTD = 2

interface Poignee {
  readonly debut: number
  readonly taille: number
}

interface Lu {
  readonly valeur: number
  readonly suite: number
}

/** Entier à longueur variable ; multiplication plutôt que décalage, les tailles passent 32 bits. */
function varint(octets: Buffer, place: number): Lu {
  let valeur = 0
  let poids = 1
  for (let suite = place; suite < octets.length && suite < place + 10; suite += 1) {
    const octet = octets[suite] ?? 0
    valeur += (octet & 0x7f) * poids
    if (octet < 0x80) return { valeur, suite: suite + 1 }
    poids *= 128
  }
  throw new RangeError('varint coupé')
}

function poignee(octets: Buffer, place: number): Poignee & { readonly suite: number } {
  const debut = varint(octets, place)
  const taille = varint(octets, debut.suite)
  return { debut: debut.valeur, taille: taille.valeur, suite: taille.suite }
}

// zstd n'est dans Node que depuis la version 22.15 ; Chromium n'écrit pas ses LevelDB ainsi aujourd'hui.
const zstd = (zlib as { zstdDecompressSync?: (octets: Buffer) => Buffer }).zstdDecompressSync

/** Le contenu d'un bloc, décompressé d'après l'octet de type qui le suit. */
function bloc(fichier: Buffer, { debut, taille }: Poignee): Buffer {
  const brut = fichier.subarray(debut, debut + taille)
  const type = fichier[debut + taille]
  if (type === AUCUNE) return brut
  if (type === SNAPPY) return Buffer.from(uncompress(brut))
  if (type === ZSTD && zstd) return zstd(brut)
  throw new RangeError('compression inconnue')
}

/** Valeurs d'un bloc d'index : clés à préfixe partagé, puis poignées. */
function poigneesDIndex(index: Buffer): Poignee[] {
  const reprises = index.readUInt32LE(index.length - 4)
  const fin = index.length - 4 - reprises * 4
  const trouvees: Poignee[] = []
  for (let place = 0; place < fin; ) {
    const partage = varint(index, place)
    const propre = varint(index, partage.suite)
    const valeur = varint(index, propre.suite)
    const debut = valeur.suite + propre.valeur
    trouvees.push(poignee(index, debut))
    place = debut + valeur.valeur
  }
  return trouvees
}

/** Reconstruit les clés entières : un préfixe partagé couperait un mot en deux dans les octets bruts. */
function clesEntieres(contenu: Buffer): Buffer {
  const fin = contenu.length - 4 - contenu.readUInt32LE(contenu.length - 4) * 4
  const morceaux: Buffer[] = []
  let cle = Buffer.alloc(0)
  for (let place = 0; place < fin; ) {
    const partage = varint(contenu, place)
    const propre = varint(contenu, partage.suite)
    const valeur = varint(contenu, propre.suite)
    const debut = valeur.suite
    cle = Buffer.concat([cle.subarray(0, partage.valeur), contenu.subarray(debut, debut + propre.valeur)])
    place = debut + propre.valeur + valeur.valeur
    morceaux.push(cle, contenu.subarray(debut + propre.valeur, place))
  }
  return Buffer.concat(morceaux)
}

const sansCasser = <T>(lire: () => T): T[] => {
  try {
    return [lire()]
  } catch {
    return []
  }
}

const deuxLectures = (contenu: Buffer): Buffer[] => [contenu, ...sansCasser(() => clesEntieres(contenu))]

function blocsDeTable(fichier: Buffer): Buffer[] {
  const pied = fichier.length - PIED
  const meta = poignee(fichier, pied)
  const index = poignee(fichier, meta.suite)
  return poigneesDIndex(bloc(fichier, index)).flatMap((p) =>
    deuxLectures(bloc(fichier, p)),
  )
}

/** Les enregistrements d'un journal, morceaux recollés par-dessus les limites de 32 Kio. */
function enregistrements(fichier: Buffer): Buffer {
  const morceaux: Buffer[] = []
  for (let place = 0; place + TETE_DE_LOG <= fichier.length; ) {
    const reste = BLOC_DE_LOG - (place % BLOC_DE_LOG)
    const taille = fichier.readUInt16LE(place + 4)
    const type = fichier[place + 6] ?? 0
    if (reste < TETE_DE_LOG || type < 1 || type > 4 || taille > reste - TETE_DE_LOG) {
      place += reste
      continue
    }
    morceaux.push(fichier.subarray(place + TETE_DE_LOG, place + TETE_DE_LOG + taille))
    place += TETE_DE_LOG + taille
  }
  return Buffer.concat(morceaux)
}

/**
 * Ce qu'un fichier LevelDB cache à une recherche d'octets : blocs compressés, clés partagées, morceaux de journal. Rien pour un autre
 * fichier. Lève si une table ne se lit pas : ne pas savoir n'est pas ne rien trouver.
 */
export function blocsLevelDb(fichier: Buffer): Buffer[] {
  if (fichier.length > PIED && fichier.subarray(fichier.length - 8).equals(MAGIE)) return blocsDeTable(fichier)
  if (fichier.length < TETE_DE_LOG) return []
  const journal = enregistrements(fichier)
  return journal.length > 0 ? [journal] : []
}
