import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { GesteDate } from '../application/signature/signer-mandat.ts'
import type { BrouillonId } from '../domain/ids.ts'

/** Le geste du mandant, gardé en mémoire entre les deux écrans de signature. Rien n'est signé tant que l'aidant n'a pas signé. */
export const useSignatureEnCours = defineStore(
  'signature-en-cours',
  () => {
    const brouillon = shallowRef<BrouillonId | null>(null)
    const mandant = shallowRef<GesteDate | null>(null)

    function poserMandant(id: BrouillonId, geste: GesteDate): void {
      brouillon.value = id
      mandant.value = geste
    }

    /** À appeler quand on signe, quand la personne arrête, et quand le brouillon change. */
    function oublier(): void {
      brouillon.value = null
      mandant.value = null
    }

    return { brouillon, mandant, poserMandant, oublier }
  },
  { forgetOn: ['lock'] },
)
