// Events to named functions, nothing else. It imports nothing from src/: the shell must open even when the application is broken.
import { cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precache, type PrecacheEntry } from 'workbox-precaching'
import { isSkipWaiting, shellAddressFor } from './shell-cache.ts'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] }

const isPrecached = (address: string): boolean => getCacheKeyForURL(address) !== undefined

/** The browser may evict a cache behind our back: the network is then the only one who knows. */
const fromShell = async (address: string, request: Request): Promise<Response> => (await matchPrecache(address)) ?? fetch(request)

precache(self.__WB_MANIFEST)
cleanupOutdatedCaches()

self.addEventListener('fetch', (event) => {
  const address = shellAddressFor(event.request, self.location.origin, isPrecached)
  if (address !== null) event.respondWith(fromShell(address, event.request))
})

// The first visit must be able to lose the network without a reload in between.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// Never on install: a new version waits until the person says so, on the lock screen (a draft may be open).
self.addEventListener('message', (event) => {
  if (isSkipWaiting(event.data)) event.waitUntil(self.skipWaiting())
})
