import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demarrerServeur, type ServeurDEssai } from '../e2e/support/serveur.ts'
import { demarrerPilote, type Pilote } from './pilote.ts'

let serveur: ServeurDEssai
let pilote: Pilote

beforeAll(async () => {
  serveur = await demarrerServeur()
  pilote = await demarrerPilote()
})

afterAll(async () => {
  await pilote.fermer()
  await serveur.arreter()
})

const pageMontee = (): boolean => (document.querySelector('#app')?.textContent.trim() ?? '') !== ''

describe('Seing dans WebKit', () => {
  it('s’ouvre sous sa politique de sécurité, puis se recharge sans serveur', async () => {
    await pilote.aller(serveur.adresse)
    await pilote.jusqua('la page montée', pageMontee)
    await pilote.jusqua('le service worker aux commandes', () => navigator.serviceWorker.controller?.state === 'activated')

    await serveur.arreter()
    await pilote.recharger()
    await pilote.jusqua('la page remontée sans serveur', pageMontee)
    expect(await pilote.evaluer(() => fetch('/absent.json').then(() => 'répond', () => 'rien'))).toBe('rien')
  })
})
