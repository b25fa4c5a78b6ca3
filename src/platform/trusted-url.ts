/** Vu du typage, l'adresse reste un texte ; à l'exécution c'est un `TrustedScriptURL`, que `Worker` et `register` acceptent. */
interface PolicyFactory {
  createPolicy(nom: string, regles: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}
declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

export type TrustUrl = (url: string) => string

/**
 * La règle `seing-url` (ADR 0030) : ne laisse devenir adresses de programme que celles de la liste.
 * Lève `TypeError` pour toute autre. À ne faire qu'une fois par page : le navigateur refuse un nom déjà pris.
 */
export function makeTrustUrl(permises: readonly string[]): TrustUrl {
  const verifier = (url: string): string => {
    if (!permises.includes(url)) throw new TypeError('seing-url')
    return url
  }
  const policy = window.trustedTypes?.createPolicy('seing-url', { createScriptURL: verifier })
  return policy ? (url) => policy.createScriptURL(url) : verifier
}
