import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeIdle, type Idle } from '../../src/platform/idle.ts'
import { fixedClock, type FixedClock } from '../support/clock.ts'

let clock: FixedClock
let veille: Idle
let verrous: number
let preavis: number | null
let cesser: () => void

beforeEach(() => {
  clock = fixedClock('2026-11-21')
  verrous = 0
  preavis = null
  veille = makeIdle({
    clock,
    verrouiller: () => {
      verrous += 1
    },
    avertir: (secondes) => {
      preavis = secondes
    },
  })
  cesser = veille.demarrer()
})
afterEach(() => {
  cesser()
})

const focus = (): boolean => window.dispatchEvent(new Event('focus'))
const touche = (): boolean => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
const attendre = (secondes: number): void => {
  clock.avancer(secondes)
  focus()
}

it('verrouille après 5 minutes hors séance, pas avant, avec un préavis de 60 secondes', () => {
  attendre(239)
  expect([verrous, preavis]).toEqual([0, null])
  attendre(11)
  expect([verrous, preavis]).toEqual([0, 50])
  attendre(49)
  expect([verrous, preavis]).toEqual([0, 1])
  attendre(1)
  expect([verrous, preavis]).toEqual([1, null])
})

it('attend 15 minutes pendant une séance, de nouveau 5 après', () => {
  veille.enSeance(true)
  attendre(899)
  expect(verrous).toBe(0)
  veille.enSeance(false)
  focus()
  expect(verrous).toBe(1)
})

it('repart de zéro à chaque geste, et retire le préavis', () => {
  attendre(290)
  expect(preavis).toBe(10)
  touche()
  expect(preavis).toBeNull()
  attendre(299)
  expect(verrous).toBe(0)
})

it('un geste venu après l’échéance verrouille au lieu de réveiller (machine endormie)', () => {
  clock.avancer(3600)
  touche()
  expect(verrous).toBe(1)
})

it.each(['visibilitychange', 'focus'] as const)('juge aussi à « %s »', (nom) => {
  clock.avancer(301)
  ;(nom === 'focus' ? window : document).dispatchEvent(new Event(nom))
  expect(verrous).toBe(1)
})

it('ne verrouille jamais pendant la lecture et la signature, et repart de zéro ensuite', () => {
  const reprendre = veille.suspendre()
  const autre = veille.suspendre()
  attendre(3600)
  autre()
  attendre(3600)
  expect(verrous).toBe(0)
  reprendre()
  attendre(299)
  expect(verrous).toBe(0)
  attendre(1)
  expect(verrous).toBe(1)
})

it('ne gagne pas de temps quand l’horloge recule', () => {
  attendre(200)
  clock.avancer(-7200)
  focus()
  attendre(300)
  expect(verrous).toBe(1)
})

it('verrouille quand on quitte la page, et quand l’historique la rend', () => {
  window.dispatchEvent(new Event('pagehide'))
  expect(verrous).toBe(1)
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
  expect(verrous).toBe(1)
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  expect(verrous).toBe(2)
})

it('n’écoute plus rien une fois arrêtée', () => {
  cesser()
  clock.avancer(3600)
  touche()
  focus()
  window.dispatchEvent(new Event('pagehide'))
  expect(verrous).toBe(0)
})
