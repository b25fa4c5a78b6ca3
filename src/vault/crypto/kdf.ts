import { argon2id } from 'hash-wasm'
import { Breakage } from '../../application/ports.ts'
import { own, type Bytes } from './bytes.ts'
import { checkKdfParams, type KdfParams } from './params.ts'

/** 32 bytes from the secret. Throws `Breakage('tampered', 'kdf')` on parameters out of bounds or a salt of another length. */
export async function stretch(secret: Bytes, salt: Bytes, params: KdfParams): Promise<Bytes> {
  checkKdfParams(params)
  if (salt.length !== 16) throw new Breakage('tampered', 'kdf')
  const options = { password: secret, salt, memorySize: params.m, iterations: params.t, parallelism: params.p, hashLength: 32 }
  return own(await argon2id({ ...options, outputType: 'binary' }))
}
