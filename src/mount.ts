import { createPinia } from 'pinia'
import { createApp, type App as VueApp } from 'vue'
import App from './App.vue'
import { createContainer, essaiDefaults } from './container.ts'
import { chargerTousLesTextes, makeI18n } from './i18n/index.ts'
import { makeRouter } from './router.ts'
import { SERVICES, type Services } from './state/services.ts'
import { ESSAI } from './state/essai.ts'
import { forgetOnLock } from './state/forget-on-lock.ts'
import { useSession } from './state/session.ts'

let montee: VueApp | null = null

/** Monte l'application sur ces services. L'essai la remonte à neuf sur d'autres : rien ne passe de l'un à l'autre. */
export function mount(services: Services): void {
  montee?.unmount()
  const pinia = createPinia().use(forgetOnLock(services.vault))
  const app = createApp(App)
  app.provide(SERVICES, services)
  app.provide(ESSAI, {
    lancer: async () => {
      mount(createContainer(await essaiDefaults()))
    },
    quitter: async () => {
      await services.actes.verrouillerCoffre()
      mount(createContainer())
    },
  })
  app.use(pinia)
  const i18n = makeI18n()
  app.use(i18n)
  const session = app.runWithContext(() => useSession(pinia))
  const tousLesTextes = (): Promise<void> => chargerTousLesTextes(i18n)
  const router = makeRouter(() => session.phase === 'ouvert', tousLesTextes)
  app.use(router)
  montee = app
  app.mount('#app')
  // Pendant qu'on tape ses mots ; s'ils ne viennent pas, l'écran suivant les redemande.
  tousLesTextes().catch(() => undefined)
}
