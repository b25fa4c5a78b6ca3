import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { GesteDate } from '../application/signature/signer-mandat.ts'
import type { BrouillonId } from '../domain/ids.ts'
import type { QuiSigne } from '../domain/signature/signataires.ts'

/** Les gestes déjà faits, gardés en mémoire d'un signataire au suivant. Rien n'est signé tant que l'aidant n'a pas signé. */
export const useSignatureEnCours = defineStore(
  'signature-en-cours',
  () => {
    const brouillon = shallowRef<BrouillonId | null>(null)
    const gestes = shallowRef<Readonly<Partial<Record<QuiSigne, GesteDate>>>>({})

    function poser(id: BrouillonId, qui: QuiSigne, geste: GesteDate): void {
      gestes.value = brouillon.value === id ? { ...gestes.value, [qui]: geste } : { [qui]: geste }
      brouillon.value = id
    }

    /** À appeler quand on signe, quand la personne arrête, et quand le brouillon change. */
    function oublier(): void {
      brouillon.value = null
      gestes.value = {}
    }

    return { brouillon, gestes, poser, oublier }
  },
  { forgetOn: ['lock'] },
)
