import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { h, type Component } from 'vue'
import { createMemoryHistory, createRouter, RouterView, type Router } from 'vue-router'
import type { Ports } from '../../src/application/ports.ts'
import { fr } from '../../src/i18n/fr.ts'
import { makeI18n } from '../../src/i18n/index.ts'
import { SERVICES, type Services } from '../../src/state/services.ts'
import { forgetOnLock } from '../../src/state/forget-on-lock.ts'
import { useSession } from '../../src/state/session.ts'
import { desServices } from './services.ts'

export interface Ecran {
  readonly page: VueWrapper
  readonly router: Router
  readonly services: Services
  /** Tout le texte montré. */
  texte(): string
  /** Le premier bouton (ou lien) qui porte exactement ces mots, sinon le premier qui les contient. Lève s'il n'y en a pas. */
  bouton(mots: string): HTMLElement
  /** Le champ dont l'étiquette commence ainsi. */
  champ(etiquette: string): HTMLInputElement
  cliquer(mots: string): Promise<void>
  taper(etiquette: string, valeur: string): Promise<void>
  cocher(etiquette: string): Promise<void>
  touche(key: string, options?: KeyboardEventInit): Promise<void>
  adresse(): string
}

// Un acte chargé à son premier emploi l'est déjà ici : sous charge, le lire du disque dépasse le temps que `laisserFaire` laisse.
import.meta.glob('../../src/application/**/*.ts', { eager: true })

const net = (texte: string | null): string => (texte ?? '').replace(/\s+/g, ' ').trim()

/** Un morceau par nœud de texte : deux paragraphes voisins ne se collent pas. */
const morceaux = (noeud: Node): string[] =>
  noeud.nodeType === Node.TEXT_NODE ? [noeud.textContent ?? ''] : [...noeud.childNodes].flatMap(morceaux)

/** Les condensats se calculent dans un autre fil : il faut du vrai temps, pas seulement des tours de boucle. */
export async function laisserFaire(): Promise<void> {
  for (let tour = 0; tour < 20; tour++) {
    await flushPromises()
    await new Promise((resolve) => setTimeout(resolve, 3))
  }
}

/** Un écran monté comme dans l'application : vrai routeur, vrais magasins, vrais actes sur le coffre en mémoire. */
export async function unEcran(
  composant: Component,
  { ports }: { readonly ports: Ports },
  { motif, adresse }: { readonly motif: string; readonly adresse: string },
): Promise<Ecran> {
  document.body.innerHTML = ''
  const services = desServices(ports)
  const routes = [
    { path: motif, component: composant },
    { path: '/:reste(.*)', component: { render: () => h('p', 'ailleurs') } },
  ]
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push(adresse)
  const pinia = createPinia().use(forgetOnLock(services.vault))
  const page = mount({ render: () => h(RouterView) }, { attachTo: document.body, global: { plugins: [pinia, makeI18n(fr), router], provide: { [SERVICES]: services } } })
  await useSession(pinia).relire()
  await laisserFaire()
  const parmi = (selecteur: string): HTMLElement[] => [...document.body.querySelectorAll<HTMLElement>(selecteur)]
  const un = <T>(trouves: T[], nom: string): T => {
    if (trouves.length !== 1 || trouves[0] === undefined) throw new TypeError(`${trouves.length} fois « ${nom} »`)
    return trouves[0]
  }
  const bouton = (mots: string): HTMLElement => {
    const nommes = parmi('button, a')
    const exacts = nommes.filter((e) => net(e.textContent) === mots)
    return un((exacts.length > 0 ? exacts : nommes.filter((e) => net(e.textContent).includes(mots))).slice(0, 1), mots)
  }
  const champ = (etiquette: string): HTMLInputElement => {
    const etiquettes = parmi('label').filter((e) => net(e.textContent).startsWith(etiquette))
    const inputs = etiquettes.flatMap((e) => {
      const cible = e.querySelector('input') ?? document.getElementById(e.getAttribute('for') ?? '')
      return cible instanceof HTMLInputElement ? [cible] : []
    })
    return un(inputs, etiquette)
  }
  return {
    page,
    router,
    services,
    texte: () => net(morceaux(document.body).join(' ')),
    bouton,
    champ,
    cliquer: async (mots) => {
      bouton(mots).click()
      await laisserFaire()
    },
    taper: async (etiquette, valeur) => {
      const input = champ(etiquette)
      input.focus()
      input.value = valeur
      input.dispatchEvent(new Event('input', { bubbles: true }))
      await flushPromises()
    },
    cocher: async (etiquette) => {
      champ(etiquette).click()
      await flushPromises()
    },
    touche: async (key, options = {}) => {
      const cible = document.activeElement ?? document.body
      cible.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }))
      await flushPromises()
    },
    adresse: () => router.currentRoute.value.path,
  }
}
