import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { defineComponent, h, type Component } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { makeI18n } from '../../src/i18n/index.ts'
import { SERVICES } from '../../src/state/services.ts'
import { useSession } from '../../src/state/session.ts'
import type { Poste } from './container.ts'
import { desMagasins, desServices } from './services.ts'

export interface Ecran {
  readonly page: VueWrapper
  readonly router: Router
  /** Le bouton dont le nom contient ce texte ; l'essai s'arrête s'il n'y est pas. */
  bouton(nom: string): ReturnType<VueWrapper['get']>
  /** Tout le texte de l'écran, espaces insécables rendues ordinaires : un essai s'écrit comme on parle. */
  texte(): string
  /** Le champ qui porte ce libellé. */
  champ(libelle: string): ReturnType<VueWrapper['get']>
  appuyer(nom: string): Promise<void>
}

/** Les condensats se calculent dans un autre fil : il faut du vrai temps, pas seulement des tours de boucle. */
const attendre = async (): Promise<void> => {
  for (let tour = 0; tour < 20; tour++) {
    await flushPromises()
    await new Promise((resolve) => setTimeout(resolve, 3))
  }
}

const lu = (texte: string): string => texte.replaceAll('\u00A0', ' ')

function trouver(page: VueWrapper, sorte: string, texte: string): ReturnType<VueWrapper['get']> {
  const vu = page.findAll(sorte).find((un) => lu(un.text()).includes(texte))
  if (!vu) throw new Error(`introuvable : ${sorte} « ${texte} »\n${lu(page.text())}`)
  return vu
}

/** Monte un écran sur un poste ouvert, avec les vrais actes, comme l'application le fait. */
export async function monterEcran(ecran: Component, { ports }: Poste, { motif, adresse }: { motif: string; adresse: string }): Promise<Ecran> {
  const services = desServices(ports)
  const { pinia, dans } = desMagasins(services)
  await dans(() => useSession(pinia)).relire()
  const vide = { render: () => null }
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: motif, component: ecran }, { path: '/:reste(.*)', component: vide }] })
  await router.push(adresse)
  const page = mount(defineComponent(() => () => h(ecran)), { attachTo: document.body, global: { plugins: [pinia, makeI18n(), router], provide: { [SERVICES]: services } } })
  await attendre()
  return {
    page,
    router,
    texte: () => lu(page.text()),
    bouton: (nom) => trouver(page, 'button', nom),
    champ: (libelle) => {
      const etiquette = trouver(page, 'label', libelle)
      const pour = etiquette.attributes('for')
      return pour ? page.get(`[id="${pour}"]`) : etiquette.get('input')
    },
    appuyer: async (nom) => {
      const bouton = trouver(page, 'button', nom)
      if (bouton.attributes('type') === 'submit') await page.get('form').trigger('submit')
      else await bouton.trigger('click')
      await attendre()
    },
  }
}

export { attendre as laisserFaire }
