import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { AidantSaisi } from '../application/coffre/creer-coffre.ts'
import type { Alerte, Carte, Session } from '../application/ports.ts'
import type { AidantId } from '../domain/ids.ts'
import type { Structure } from '../domain/mandat/parties.ts'
import type { Refus } from '../domain/mandat/refus.ts'
import type { Result } from '../domain/result.ts'
import type { Reglages } from '../domain/structure.ts'
import { useServices } from './services.ts'

export type Phase = 'chargement' | 'absent' | 'verrouille' | 'ouvert'

/** Où en est le coffre et qui le tient. L'écran verrouillé appelle `relire()` en s'affichant, pour ses cartes. */
export const useSession = defineStore(
  'session',
  () => {
    const { actes, mode } = useServices()
    const phase = ref<Phase>('chargement')
    const cartes = shallowRef<readonly Carte[]>([])
    const attenteSecondes = ref(0)
    const session = shallowRef<Session | null>(null)
    const reglages = shallowRef<Reglages | null>(null)
    const alertes = computed<readonly Alerte[]>(() => session.value?.alertes ?? [])
    const aidant = computed(() => reglages.value?.aidants.find(({ id }) => id === session.value?.aidant) ?? null)
    let oublis = 0

    async function relire(): Promise<void> {
      const avant = oublis
      const etat = await actes.etatDuCoffre()
      const lus = etat.type === 'ouvert' ? await actes.lireReglages() : null
      // Verrouillé pendant la lecture : ce qui arrive après n'entre plus.
      if (avant !== oublis && etat.type === 'ouvert') return
      phase.value = etat.type
      cartes.value = etat.type === 'verrouille' ? etat.cartes : []
      attenteSecondes.value = etat.type === 'verrouille' ? etat.attenteSecondes : 0
      session.value = etat.type === 'ouvert' ? etat.session : null
      reglages.value = lus
    }

    async function creer(saisie: AidantSaisi & { readonly structure: Structure }): Promise<Result<Session, Refus>> {
      const cree = await actes.creerCoffre(saisie)
      if (cree.ok) await relire()
      return cree
    }

    async function ouvrir(id: AidantId, secret: string): Promise<void> {
      await actes.ouvrirCoffre(id, secret)
      await relire()
    }

    function oublier(): void {
      oublis += 1
      phase.value = 'verrouille'
      cartes.value = []
      attenteSecondes.value = 0
      session.value = null
      reglages.value = null
    }

    return { mode, phase, cartes, attenteSecondes, session, reglages, alertes, aidant, relire, creer, ouvrir, oublier }
  },
  { forgetOn: ['lock'] },
)
