// Des nombres à lire : la mesure, la cible, tenu ou dépassé de combien.
const nombre = (n, decimales = 0) => n.toLocaleString('fr-FR', { minimumFractionDigits: decimales, maximumFractionDigits: decimales })

const UNITES = {
  octets: { dire: (n) => `${nombre(n / 1000, 1)} ko`, multiple: 1000 },
  ms: { dire: (n) => `${nombre(n)} ms`, multiple: 1 },
}

const ligne = (unite) => (quoi, mesure, cible) => {
  const { dire, multiple } = UNITES[unite]
  const but = cible === undefined ? null : cible * multiple
  const verdict = but === null ? '' : mesure <= but ? 'tenu' : `dépassé de ${dire(mesure - but)}`
  return { quoi, mesure: dire(mesure), cible: but === null ? '' : `≤ ${dire(but)}`, verdict }
}

/** `octets('JS', 79_000, 90)` : cible en ko (1 000 octets), comme size-limit. */
export const octets = ligne('octets')
/** `ms('PDF', 120, 150)` */
export const ms = ligne('ms')

/** La plus longue tâche : le navigateur ne nomme que celles de plus de 50 ms. */
export const tache = (quoi, mesure) =>
  mesure === 0 ? { quoi, mesure: '< 50 ms', cible: '≤ 50 ms', verdict: 'tenu' } : ms(quoi, mesure, 50)

export const rapport = (quoi, haut, bas) => ({ quoi, mesure: `× ${nombre(haut / bas, 2)}`, cible: '', verdict: '' })

export const titre = (quoi) => ({ titre: quoi })

/** Les lignes en colonnes, prêtes à écrire. */
export function tableau(lignes) {
  const large = (cle) => Math.max(...lignes.map((une) => une[cle]?.length ?? 0))
  const [quoi, mesure, cible] = ['quoi', 'mesure', 'cible'].map(large)
  return lignes
    .map((une) =>
      une.titre ? `\n${une.titre}` : `  ${une.quoi.padEnd(quoi)}  ${une.mesure.padStart(mesure)}  ${une.cible.padStart(cible)}  ${une.verdict}`.trimEnd(),
    )
    .join('\n')
}
