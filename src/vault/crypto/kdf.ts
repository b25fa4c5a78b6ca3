import { argon2id } from 'hash-wasm'
import { Breakage } from '../../application/ports.ts'
import { own, type Bytes } from './bytes.ts'
import { KDF_PARAMS, type KdfParams } from './params.ts'

const CEILING: KdfParams = { m: 1048576, t: 16, p: 16 }

const within = (value: number, low: number, high: number): boolean => Number.isInteger(value) && value >= low && value <= high

/** Below the floor is a downgrade, above the ceiling a denial of service: both throw `Breakage('tampered', 'kdf')`. */
export function checkKdfParams({ m, t, p }: KdfParams): void {
  if (!within(m, KDF_PARAMS.m, CEILING.m) || !within(t, KDF_PARAMS.t, CEILING.t) || !within(p, 1, CEILING.p)) {
    throw new Breakage('tampered', 'kdf')
  }
}

/** 32 bytes from the secret. Throws `Breakage('tampered', 'kdf')` on parameters out of bounds or a salt of another length. */
export async function stretch(secret: Bytes, salt: Bytes, params: KdfParams): Promise<Bytes> {
  checkKdfParams(params)
  if (salt.length !== 16) throw new Breakage('tampered', 'kdf')
  const options = { password: secret, salt, memorySize: params.m, iterations: params.t, parallelism: params.p, hashLength: 32 }
  return own(await argon2id({ ...options, outputType: 'binary' }))
}
