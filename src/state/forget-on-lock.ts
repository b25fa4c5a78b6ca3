import type { PiniaPlugin } from 'pinia'
import type { Services } from './services.ts'

declare module 'pinia' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- la forme est celle de Pinia
  interface DefineStoreOptionsBase<S, Store> {
    /** Quand ce magasin oublie tout. Chacun doit le dire. */
    forgetOn?: readonly 'lock'[]
  }
}

const hasOublier = (store: object): store is { oublier(): void } => 'oublier' in store && typeof store.oublier === 'function'

/** Vide, quand le coffre se ferme, tout magasin qui déclare `forgetOn: ['lock']`. */
export const forgetOnLock =
  (vault: Services['vault']): PiniaPlugin =>
  ({ store, options }) => {
    if (options.forgetOn?.includes('lock') && hasOublier(store)) vault.onLock(() => store.oublier())
  }
