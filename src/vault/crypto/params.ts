import { Breakage } from '../../application/ports.ts'

/** Argon2id v1.3 (RFC 9106), memory in KiB. Apart from the KDF, which only loads when a secret has been typed. */
export interface KdfParams {
  readonly m: number
  readonly t: number
  readonly p: number
}

/** RFC 9106 §4, second recommended option. Raised where the device allows, never lowered. */
export const KDF_PARAMS: KdfParams = { m: 65536, t: 3, p: 4 }
const CEILING: KdfParams = { m: 1048576, t: 16, p: 16 }

const within = (value: number, low: number, high: number): boolean => Number.isInteger(value) && value >= low && value <= high

/** Below the floor is a downgrade, above the ceiling a denial of service: both throw `Breakage('tampered', 'kdf')`. */
export function checkKdfParams({ m, t, p }: KdfParams): void {
  if (!within(m, KDF_PARAMS.m, CEILING.m) || !within(t, KDF_PARAMS.t, CEILING.t) || !within(p, 1, CEILING.p)) {
    throw new Breakage('tampered', 'kdf')
  }
}
