import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Seance } from '../domain/seance/seance.ts'
import { useServices } from './services.ts'

/** La séance en cours de l'aidant, ou `null`. */
export const useSeance = defineStore(
  'seance',
  () => {
    const { actes, veille } = useServices()
    const seance = shallowRef<Seance | null>(null)
    let oublis = 0

    async function relire(): Promise<void> {
      const avant = oublis
      const lue = await actes.seanceEnCours()
      if (avant !== oublis) return
      seance.value = lue
      veille.enSeance(lue !== null)
    }

    function oublier(): void {
      oublis += 1
      seance.value = null
      veille.enSeance(false)
    }

    return { seance, relire, oublier }
  },
  { forgetOn: ['lock'] },
)
