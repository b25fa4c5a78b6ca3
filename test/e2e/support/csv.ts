const BOM = '\ufeff'
const CELLULE = /("(?:[^"]|"")*"|[^;"\r\n]*)(;|\r\n)/gy

/** Lit un tableau comme un tableur français : BOM, points-virgules, CRLF, guillemets doublés. Lève si le fichier n'est pas ainsi. */
export function lireCsv(octets: Buffer): readonly (readonly string[])[] {
  const texte = octets.toString('utf8')
  if (!texte.startsWith(BOM)) throw new Error('sans BOM')
  const corps = texte.slice(BOM.length)
  const rangees: string[][] = [[]]
  let lu = 0
  for (const [entier, brute = '', fin] of corps.matchAll(CELLULE)) {
    lu += entier.length
    rangees.at(-1)?.push(brute.startsWith('"') ? brute.slice(1, -1).replaceAll('""', '"') : brute)
    if (fin === '\r\n') rangees.push([])
  }
  if (lu !== corps.length) throw new Error(`illisible à ${String(lu)}`)
  return rangees.slice(0, -1)
}
