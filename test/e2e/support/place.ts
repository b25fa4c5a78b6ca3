import type { BrowserContext, Page } from '@playwright/test'

const MARGE = 6_000_000

/** Écrit à côté, dans la même origine, jusqu'à ce que le navigateur refuse : des morceaux toujours plus petits. */
const remplir = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const base = await new Promise<IDBDatabase>((fini, rate) => {
      const demande = indexedDB.open('remplissage', 1)
      demande.onupgradeneeded = () => demande.result.createObjectStore('octets', { autoIncrement: true })
      demande.onsuccess = () => fini(demande.result)
      demande.onerror = () => rate(new Error('base refusée'))
    })
    const poser = (taille: number): Promise<string> =>
      new Promise((fini) => {
        const ecriture = base.transaction('octets', 'readwrite')
        ecriture.objectStore('octets').add(crypto.getRandomValues(new Uint8Array(taille)))
        ecriture.oncomplete = () => fini('')
        ecriture.onabort = () => fini(ecriture.error?.name ?? 'refus')
      })
    let dernier = ''
    for (const taille of [65_536, 8192, 1024]) {
      for (let fois = 0; fois < 200; fois += 1) {
        dernier = await poser(taille)
        if (dernier !== '') break
      }
    }
    base.close()
    return dernier
  })

/**
 * Un disque presque plein (Chromium). À appeler avant la première écriture de l'origine : IndexedDB garde en mémoire la place
 * qu'il a vue, et ne relit le quota que lorsqu'elle ne suffit plus.
 */
export async function resserrer(contexte: BrowserContext, page: Page, origin: string): Promise<{ remplir: () => Promise<void>; rendre: () => Promise<void> }> {
  const cdp = await contexte.newCDPSession(page)
  const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin })
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + MARGE })
  return {
    remplir: async () => {
      const refus = await remplir(page)
      if (refus !== 'QuotaExceededError') throw new Error(`le navigateur n'a pas refusé : « ${refus} »`)
    },
    rendre: async () => {
      await cdp.send('Storage.overrideQuotaForOrigin', { origin })
    },
  }
}
