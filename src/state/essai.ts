import { inject, type InjectionKey } from 'vue'

/** Passer du poste réel à l'essai (données fictives, en mémoire) et retour : l'application est remontée à neuf. */
export interface Essai {
  lancer(): Promise<void>
  quitter(): Promise<void>
}

export const ESSAI: InjectionKey<Essai> = Symbol('essai')

/** Lève si l'application n'a pas été montée par `mount.ts` : faute de programme. */
export function useEssai(): Essai {
  const essai = inject(ESSAI)
  if (!essai) throw new TypeError('ESSAI')
  return essai
}
