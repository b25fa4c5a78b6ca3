import { resolve } from 'node:path'
import { serve, type Serveur } from '../../../scripts/serve.mjs'

const DIST = resolve(import.meta.dirname, '../../../dist')

/** Le serveur de production, que l'essai peut tuer puis relancer à la même adresse. */
export interface ServeurDEssai {
  readonly adresse: string
  readonly arreter: () => Promise<void>
  readonly relancer: () => Promise<void>
}

/** Démarre sur un port libre ; `relancer` reprend le même port, sinon l'origine, donc le coffre, changerait. */
export async function demarrerServeur(dir = DIST): Promise<ServeurDEssai> {
  let vivant: Serveur | null = await serve({ dir, port: 4280 })
  const { adresse, port } = vivant
  return {
    adresse,
    arreter: async () => {
      await vivant?.arreter()
      vivant = null
    },
    relancer: async () => {
      vivant ??= await serve({ dir, port, strict: true })
    },
  }
}
