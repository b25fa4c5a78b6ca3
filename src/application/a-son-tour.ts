import type { Vault } from './ports.ts'

const FILES = new WeakMap<Vault, Promise<unknown>>()

/**
 * Ce qui relit, juge, puis écrit passe l'un après l'autre : deux à la fois jugeraient sur la même lecture, et l'un perdrait
 * l'autre. Chaque coffre a sa file ; une panne n'arrête pas la suite. Ne s'emboîte pas : qui attend la file en tenant sa tête
 * attendrait toujours.
 */
export function aSonTour<T>(vault: Vault, travail: () => Promise<T>): Promise<T> {
  const suite = (FILES.get(vault) ?? Promise.resolve()).then(travail, travail)
  FILES.set(vault, suite)
  return suite
}
