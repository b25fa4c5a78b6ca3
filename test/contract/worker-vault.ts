import type { Vault } from '../../src/application/ports.ts'
import { openVault } from '../../src/vault/index.ts'
import type { Bench } from './vault.contract.ts'

/** The real vault in its worker, each on a database of its own. */
export const spawn = (): Worker => new Worker(new URL('../../src/vault/worker.ts', import.meta.url), { type: 'module' })

export const freshName = (): string => `seing-essai-${crypto.randomUUID()}`

export const vaultNamed = (name: string): Vault => openVault({ spawn, build: 'essai', name })

/** A reload: the former page's worker is gone. */
export async function workerBench(name = freshName()): Promise<Bench> {
  let current = vaultNamed(name)
  return Promise.resolve({
    vault: current,
    reopen: async () => {
      await current.verrouiller()
      current = vaultNamed(name)
      return current
    },
  })
}
