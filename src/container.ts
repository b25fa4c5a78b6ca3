import { lierActes, type Actes } from './application/actes.ts'
import { Breakage, type PdfMaker, type Ports, type Vault } from './application/ports.ts'
import { browserClock } from './platform/clock.ts'
import { browserDigest } from './platform/digest.ts'
import { browserFiles } from './platform/file-out.ts'
import { makeIdle } from './platform/idle.ts'
import { browserIds } from './platform/ids.ts'
import { makeTrustUrl, type TrustUrl } from './platform/trusted-url.ts'
import { makeUpdateNotice, SERVICE_WORKER_URL } from './platform/update-notice.ts'
import type { MiseAJour, Mode, Services, Veille } from './state/acts.ts'

/** Tout ce qui touche le monde. Un essai en donne d'autres : horloge arrêtée, coffre en mémoire. */
export interface Dependances {
  readonly mode: Mode
  readonly ports: Ports
  readonly miseAJour: MiseAJour
  readonly motsDEssai: string | null
}

const absent = (): Promise<never> => Promise.reject(new Breakage('pdf-failed', 'absent'))
const pdfAbsent = (): PdfMaker => ({ prechauffer: absent, lettresManquantes: absent, fabriquer: absent })

function pagePorts(vault: Vault): Ports {
  return { vault, pdf: pdfAbsent(), files: browserFiles(), clock: browserClock(), ids: browserIds(), digest: browserDigest() }
}

const miseAJourDe = (trustUrl: TrustUrl): MiseAJour => makeUpdateNotice({ trustUrl, actif: import.meta.env.PROD })

/** Le mode d'essai : la même application sur un coffre en mémoire, chargé à part, garni par les vrais actes. */
export async function essaiDefaults(): Promise<Dependances> {
  const [{ memoryVault }, { semerEssai }] = await Promise.all([
    import('./vault/memory-vault.ts'),
    import('./application/essai/semer-essai.ts'),
  ])
  const ports = pagePorts(memoryVault())
  const { mots } = await semerEssai(ports)()
  return { mode: 'essai', ports, miseAJour: miseAJourDe(makeTrustUrl([SERVICE_WORKER_URL])), motsDEssai: mots }
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

/** La racine de composition : lie les actes à leurs ports. Ne lance rien : ni veille, ni enregistrement hors ligne. */
export function createContainer({ mode, ports, miseAJour, motsDEssai }: Dependances): Services {
  const { vault, pdf, files } = ports
  const actes = lierActes(ports)
  // Fermé d'ici ou d'un autre onglet, aucun fichier montré ne reste ouvert.
  vault.onLock(() => files.oublier())
  return { mode, actes, vault, pdf, files, miseAJour, motsDEssai, veille: veilleDe(ports, actes) }
}

/** Le conteneur demandé par l'adresse : `?essai` pour les données fictives, sinon le coffre du poste. */
export async function conteneurDemande(recherche: string): Promise<Services> {
  if (!new URLSearchParams(recherche).has('essai')) throw new Breakage('unavailable', 'coffre')
  return createContainer(await essaiDefaults())
}
