// What the shell answers, and what it leaves to the network. Pure: sw.ts wires it to the events.

/** The page served for every route of the application. */
export const SHELL_PAGE = '/index.html'

/** Clears the whole origin; only the network may answer it, or `Clear-Site-Data` would never be seen. */
const NETWORK_ONLY: readonly string[] = ['/reinitialiser']

export interface Asked {
  readonly method: string
  readonly mode: string
  readonly url: string
}

const hasExtension = (path: string): boolean => /\.[a-z0-9]+$/i.test(path)

/** True for a page of the application: same origin, no file extension, not one of the network-only addresses. */
export function isAppRoute(url: URL, origin: string): boolean {
  if (url.origin !== origin) return false
  if (NETWORK_ONLY.some((path) => url.pathname === path || url.pathname.startsWith(`${path}/`))) return false
  return !hasExtension(url.pathname)
}

/**
 * The precached address that answers this request, or `null` when the network must.
 * `isPrecached` tells whether an address is in the manifest of this build.
 */
export function shellAddressFor(asked: Asked, origin: string, isPrecached: (url: string) => boolean): string | null {
  if (asked.method !== 'GET') return null
  const url = new URL(asked.url)
  if (asked.mode === 'navigate' && isAppRoute(url, origin)) return isPrecached(SHELL_PAGE) ? SHELL_PAGE : null
  if (url.origin !== origin) return null
  return isPrecached(url.pathname) ? url.pathname : null
}

/** True only for the message by which the page, after asking the person, lets the waiting version in. */
export const isSkipWaiting = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING'
