import { workerBench } from './worker-vault.ts'
import { vaultContract } from './vault.contract.ts'

vaultContract('worker', () => workerBench())
