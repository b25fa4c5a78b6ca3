import { wipe, type Bytes } from './bytes.ts'
import { stretch } from './kdf.ts'
import type { KdfParams } from './params.ts'
import { drawWords, secretBytes } from './words.ts'

/** All that a secret needs: the list of words and the KDF. A chunk of its own, loaded when someone proposes or types one. */
export { drawWords }

/** What was typed, as the 32 bytes that slots derive from. */
export async function stretchSecret(typed: string, salt: Bytes, params: KdfParams): Promise<Bytes> {
  const bytes = secretBytes(typed)
  const stretched = await stretch(bytes, salt, params)
  wipe(bytes)
  return stretched
}
