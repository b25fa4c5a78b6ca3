import type { TrustUrl } from './trusted-url.ts'

export const SERVICE_WORKER_URL = '/sw.js'

export interface UpdateNotice {
  /** Enregistre le programme hors ligne (en production seulement). Rend sans rien faire si le navigateur n'en veut pas. */
  demarrer(): Promise<void>
  /** Une version neuve attend. */
  miseAJourPrete(): boolean
  /** Appelle `cb` quand une version neuve attend. Rend de quoi cesser. */
  onPrete(cb: () => void): () => void
  /** Prend la version neuve puis recharge. À proposer sur l'écran verrouillé seulement : jamais d'office. */
  appliquer(): void
}

interface Bridge {
  messageSkipWaiting(): void
}

/** L'avis de mise à jour. `actif` est faux en développement, où il n'y a pas de programme hors ligne. */
export function makeUpdateNotice({ trustUrl, actif }: { trustUrl: TrustUrl; actif: boolean }): UpdateNotice {
  const guetteurs = new Set<() => void>()
  let bridge: Bridge | null = null
  let prete = false
  let demandee = false
  return {
    demarrer: async () => {
      if (!actif || bridge || !('serviceWorker' in navigator)) return
      const { Workbox } = await import('workbox-window')
      const workbox = new Workbox(trustUrl(SERVICE_WORKER_URL), { updateViaCache: 'none' })
      workbox.addEventListener('waiting', () => {
        prete = true
        for (const cb of guetteurs) cb()
      })
      // Asked for from here only: a reload wanted by another tab would wipe what is being typed in this one.
      workbox.addEventListener('controlling', () => {
        if (demandee) location.reload()
      })
      bridge = workbox
      await workbox.register()
    },
    miseAJourPrete: () => prete,
    onPrete: (cb) => {
      guetteurs.add(cb)
      return () => guetteurs.delete(cb)
    },
    appliquer: () => {
      demandee = true
      bridge?.messageSkipWaiting()
    },
  }
}
