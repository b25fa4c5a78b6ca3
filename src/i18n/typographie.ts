const INSECABLE = '\u00A0'

/** Les espaces du français qui ne doivent pas se couper : devant « ; : ! ? » et à l'intérieur des guillemets. */
export const insecables = (texte: string): string =>
  texte.replace(/ ([;:!?»])/g, `${INSECABLE}$1`).replace(/« /g, `«${INSECABLE}`).replace(/(\d) (\d{2}|h)\b/g, `$1${INSECABLE}$2`)

/** Applique `insecables` à chaque feuille ; la forme, les listes et les clés ne changent pas. */
export function typographier<T>(messages: T): T {
  if (typeof messages === 'string') return insecables(messages) as T
  if (Array.isArray(messages)) return messages.map((un: unknown) => typographier(un)) as T
  return Object.fromEntries(Object.entries(messages as object).map(([cle, valeur]: [string, unknown]) => [cle, typographier(valeur)])) as T
}
