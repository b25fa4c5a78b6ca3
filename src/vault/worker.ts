import { expose } from 'comlink'
import type { BreakageCode } from '../application/ports.ts'
import { makeVaultCore, type VaultCore } from './core.ts'
import type { Settings } from './session.ts'
import { toBreakage } from './store/failures.ts'

/** Comlink loses the `code` of an error: failures cross as plain values and become `Breakage` again on the page. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: BreakageCode; readonly where: string }

type Call = { [M in keyof VaultCore]: readonly [M, ...Parameters<VaultCore[M]>] }[keyof VaultCore]

let core: VaultCore | null = null

const door = {
  start: (settings: Settings): void => {
    core ??= makeVaultCore(settings)
  },
  call: async (method: keyof VaultCore, args: readonly unknown[]): Promise<Answer<unknown>> => {
    try {
      if (!core) throw new TypeError('start')
      const run: (...given: readonly unknown[]) => Promise<unknown> = core[method] as (...given: readonly unknown[]) => Promise<unknown>
      return { ok: true, value: await run(...args) }
    } catch (error) {
      const { code, where } = toBreakage(error, method)
      return { ok: false, code, where }
    }
  },
}
export type Door = typeof door
export type { Call }

expose(door)
