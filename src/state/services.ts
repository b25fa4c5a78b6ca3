import { inject, type InjectionKey } from 'vue'
import type { Actes } from '../application/actes.ts'
import type { FileOut, PdfMaker, Vault } from '../application/ports.ts'

/** `essai` : données fictives, en mémoire seulement ; à dire sur chaque écran. */
export type Mode = 'reel' | 'essai'

/** L'inactivité jugée à l'heure du mur. */
export interface Veille {
  demarrer(): () => void
  enSeance(oui: boolean): void
  suspendre(): () => void
  bouger(): void
  /** Appelle `cb` avec les secondes restantes avant le verrou, ou `null`. Rend de quoi cesser. */
  onPreavis(cb: (secondes: number | null) => void): () => void
}

export interface MiseAJour {
  demarrer(): Promise<void>
  miseAJourPrete(): boolean
  onPrete(cb: () => void): () => void
  appliquer(): void
}

/** Ce que le conteneur donne aux écrans. Le coffre n'y laisse voir que ses signaux, jamais une ligne. */
export interface Services {
  readonly mode: Mode
  readonly actes: Actes
  readonly vault: Pick<Vault, 'onLock' | 'watch'>
  readonly pdf: Pick<PdfMaker, 'prechauffer'>
  readonly files: Pick<FileOut, 'montrer' | 'imprimer' | 'oublier'>
  readonly veille: Veille
  readonly miseAJour: MiseAJour
  /** Les mots qui rouvrent le coffre d'essai, à montrer sur son écran verrouillé ; `null` en mode réel. */
  readonly motsDEssai: string | null
}

export const SERVICES: InjectionKey<Services> = Symbol('services')

/** Lève si l'application n'a pas été montée avec `app.provide(SERVICES, …)` : faute de programme, pas de l'utilisateur. */
export function useServices(): Services {
  const services = inject(SERVICES)
  if (!services) throw new TypeError('SERVICES')
  return services
}

/** Les actes seuls : ce dont la plupart des écrans ont besoin. */
export const useActes = (): Actes => useServices().actes
