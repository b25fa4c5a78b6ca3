import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { MandatId } from '../../domain/ids.ts'
import type { NumeroMandat } from '../../domain/mandat/mandat.ts'

export interface Suite {
  readonly type: 'avenant' | 'renouvellement'
  readonly mandat: MandatId
  readonly numero: NumeroMandat
}

/** Ce qu'on venait faire quand une séance a dû s'ouvrir d'abord : l'avenant ou le renouvellement d'un mandat. */
export const useSuite = defineStore(
  'suite',
  () => {
    const suite = shallowRef<Suite | null>(null)

    function poser(voulue: Suite): void {
      suite.value = voulue
    }

    function oublier(): void {
      suite.value = null
    }

    return { suite, poser, oublier }
  },
  { forgetOn: ['lock'] },
)
