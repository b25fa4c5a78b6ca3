import { memoryVault } from '../../src/vault/memory-vault.ts'
import { vaultContract } from '../contract/vault.contract.ts'

// A reload forgets a vault held in memory: locking it is the nearest thing.
vaultContract('memory', () => {
  const vault = memoryVault()
  return Promise.resolve({
    vault,
    reopen: async () => {
      await vault.verrouiller()
      return vault
    },
  })
})
