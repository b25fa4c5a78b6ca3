import { createPinia, type Pinia } from 'pinia'
import { createApp } from 'vue'
import { createContainer } from '../../src/container.ts'
import type { Ports } from '../../src/application/ports.ts'
import { SERVICES, type MiseAJour, type Mode, type Services } from '../../src/state/services.ts'
import { forgetOnLock } from '../../src/state/forget-on-lock.ts'

/** Aucune version neuve : la page d'essai n'a pas de programme hors ligne. */
const sansMiseAJour = (): MiseAJour => ({
  demarrer: () => Promise.resolve(),
  miseAJourPrete: () => false,
  onPrete: () => () => undefined,
  appliquer: () => undefined,
})

/** Le vrai conteneur sur les ports d'un poste d'essai. */
export const desServices = (ports: Ports, mode: Mode = 'reel'): Services =>
  createContainer({ mode, ports, miseAJour: sansMiseAJour(), motsDEssai: null })

/** Une application sans écran : de quoi faire vivre les magasins comme dans la vraie. */
export function desMagasins(services: Services): { readonly pinia: Pinia; readonly dans: <T>(ouvrir: () => T) => T } {
  const app = createApp({ render: () => null })
  const pinia = createPinia().use(forgetOnLock(services.vault))
  app.provide(SERVICES, services)
  app.use(pinia)
  return { pinia, dans: (ouvrir) => app.runWithContext(ouvrir) }
}
