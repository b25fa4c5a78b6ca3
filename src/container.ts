import { lierActes, type Actes } from './application/actes.ts'
import type { Ports, Vault } from './application/ports.ts'
import { fontUrlsUnder, makePdfMaker } from './pdf/index.ts'
import pdfWorkerUrl from './pdf/worker.ts?worker&url'
import { browserClock } from './platform/clock.ts'
import { browserDigest } from './platform/digest.ts'
import { browserFiles } from './platform/file-out.ts'
import { makeIdle } from './platform/idle.ts'
import { browserIds } from './platform/ids.ts'
import { makeTrustUrl } from './platform/trusted-url.ts'
import { makeUpdateNotice, SERVICE_WORKER_URL } from './platform/update-notice.ts'
import type { MiseAJour, Mode, Services, Veille } from './state/services.ts'
import { openVault } from './vault/index.ts'
import vaultWorkerUrl from './vault/worker.ts?worker&url'

/** Tout ce qui touche le monde. Un essai en donne d'autres : horloge arrêtée, coffre en mémoire. */
export interface Dependances {
  readonly mode: Mode
  readonly ports: Ports
  readonly miseAJour: MiseAJour
  readonly motsDEssai: string | null
}

/** Une règle de confiance et un programme hors ligne par page, même quand l'essai y remplace le poste réel. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
const trustUrl = once(() => makeTrustUrl([vaultWorkerUrl, pdfWorkerUrl, SERVICE_WORKER_URL]))
const miseAJour = once((): MiseAJour => makeUpdateNotice({ trustUrl: trustUrl(), actif: import.meta.env.PROD }))
const pdf = once(() => makePdfMaker({ spawn: () => worker(pdfWorkerUrl, 'pdf'), fontUrls: fontUrlsUnder('/fonts/') }))
const coffre = once(() => openVault({ spawn: () => worker(vaultWorkerUrl, 'coffre'), build: __BUILD__ }))

const worker = (url: string, name: string): Worker => new Worker(trustUrl()(url), { type: 'module', name })

const ports = (vault: Vault): Ports => ({
  vault,
  pdf: pdf(),
  files: browserFiles(),
  clock: browserClock(),
  ids: browserIds(),
  digest: browserDigest(),
})

/** Le poste réel : coffre chiffré dans son propre fil, PDF dans le sien. */
export const browserDefaults = (): Dependances => ({ mode: 'reel', ports: ports(coffre()), miseAJour: miseAJour(), motsDEssai: null })

/** Le mode d'essai : la même application sur un coffre en mémoire, chargé à part, garni par les vrais actes. */
export async function essaiDefaults(): Promise<Dependances> {
  const [{ memoryVault }, { semerEssai }] = await Promise.all([
    import('./vault/memory-vault.ts'),
    import('./application/essai/semer-essai.ts'),
  ])
  const essai = ports(memoryVault())
  const { mots } = await semerEssai(essai)()
  return { mode: 'essai', ports: essai, miseAJour: miseAJour(), motsDEssai: mots }
}

function veilleDe({ clock }: Ports, actes: Actes): Veille {
  const guetteurs = new Set<(secondes: number | null) => void>()
  const avertir = (secondes: number | null): void => {
    for (const cb of guetteurs) cb(secondes)
  }
  const idle = makeIdle({ clock, avertir, verrouiller: () => void actes.verrouillerCoffre() })
  return {
    ...idle,
    onPreavis: (cb) => {
      guetteurs.add(cb)
      return () => guetteurs.delete(cb)
    },
  }
}

/** La racine de composition : lie les actes à leurs ports. Ne lance que le fil du coffre : ni veille, ni enregistrement hors ligne. */
export function createContainer({ mode, ports, miseAJour, motsDEssai }: Dependances = browserDefaults()): Services {
  const { vault, pdf, files } = ports
  const actes = lierActes(ports)
  // Fermé d'ici ou d'un autre onglet, aucun fichier montré ne reste ouvert.
  vault.onLock(() => files.oublier())
  return { mode, actes, vault, pdf, files, miseAJour, motsDEssai, veille: veilleDe(ports, actes) }
}
