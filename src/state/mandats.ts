import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { ListeDesMandats } from '../application/mandat/lister-mandats.ts'
import { Breakage, type BreakageCode } from '../application/ports.ts'
import { useServices } from './services.ts'

/** Les mandats lisibles du poste, relus à chaque écriture qui les touche. `null` tant que rien n'a été demandé. */
export const useMandats = defineStore(
  'mandats',
  () => {
    const { actes, vault } = useServices()
    const liste = shallowRef<ListeDesMandats | null>(null)
    const panne = ref<BreakageCode | null>(null)
    let oublis = 0

    async function relire(): Promise<void> {
      const avant = oublis
      try {
        const lue = await actes.listerMandats()
        if (avant !== oublis) return
        liste.value = lue
        panne.value = null
      } catch (erreur) {
        if (!(erreur instanceof Breakage)) throw erreur
        if (avant === oublis) panne.value = erreur.code
      }
    }

    function oublier(): void {
      oublis += 1
      liste.value = null
      panne.value = null
    }

    for (const kind of ['mandat', 'repere', 'fin', 'remise', 'suivi'] as const) {
      vault.watch(kind, () => (liste.value ? void relire() : undefined))
    }
    return { liste, panne, relire, oublier }
  },
  { forgetOn: ['lock'] },
)
