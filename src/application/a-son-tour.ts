import type { Vault } from './ports.ts'

/** Ce qui se récrit d'après ce qu'on a lu. */
type File = 'suivi' | 'fin' | 'reglages'

const FILES = new WeakMap<Vault, Map<File, Promise<unknown>>>()

/**
 * Ce qui relit, juge, puis écrit passe l'un après l'autre : deux à la fois jugeraient sur la même lecture, et l'un perdrait
 * l'autre. Chaque coffre a ses files : une note qui attend les polices ne retient pas un arrêt ; une panne n'arrête pas la
 * suite. Ne s'emboîte pas : qui attend une file en tenant sa tête attendrait toujours.
 */
export function aSonTour<T>(vault: Vault, file: File, travail: () => Promise<T>): Promise<T> {
  const files = FILES.get(vault) ?? new Map<File, Promise<unknown>>()
  FILES.set(vault, files)
  const suite = (files.get(file) ?? Promise.resolve()).then(travail, travail)
  files.set(file, suite)
  return suite
}
