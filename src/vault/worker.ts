import { expose } from 'comlink'
import { makeVaultCore, type VaultCore } from './core/core.ts'
import type { Answer } from './page/parse-answer.ts'
import type { Settings } from './core/session.ts'
import { toBreakage } from './store/failures.ts'

/** The worker's entry: keys live and die here. */
let core: VaultCore | null = null

const door = {
  start: (settings: Settings): void => {
    core ??= makeVaultCore(settings)
  },
  call: async (method: keyof VaultCore, args: readonly unknown[]): Promise<Answer> => {
    try {
      if (!core) throw new TypeError('start')
      const value: unknown = await Reflect.apply(core[method], null, args)
      return { ok: true, value }
    } catch (error) {
      const { code, where } = toBreakage(error, method)
      return { ok: false, code, where }
    }
  },
}
export type Door = typeof door

expose(door)
