/** Argon2id v1.3 (RFC 9106), memory in KiB. Apart from `kdf.ts` so that the page does not load the KDF itself. */
export interface KdfParams {
  readonly m: number
  readonly t: number
  readonly p: number
}

/** RFC 9106 §4, second recommended option. Raised where the device allows, never lowered. */
export const KDF_PARAMS: KdfParams = { m: 65536, t: 3, p: 4 }
