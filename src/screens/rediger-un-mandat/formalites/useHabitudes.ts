import { onBeforeUnmount, onMounted, shallowRef, type Ref } from 'vue'
import type { Catalogue } from '../../../domain/formalites/catalogue.ts'
import type { FormaliteId } from '../../../domain/formalites/formalite.ts'
import { useMandats } from '../../../state/mandats.ts'
import { useSession } from '../../../state/session.ts'

const REPOS_MS = 800

/** Combien de fois cet aidant a pris chaque formalité, compté au repos ; rien tant que ce n'est pas compté. */
export function useHabitudes(catalogue: Readonly<Ref<Catalogue>>): Readonly<Ref<ReadonlyMap<FormaliteId, number>>> {
  const mandats = useMandats()
  const session = useSession()
  const habitudes = shallowRef<ReadonlyMap<FormaliteId, number>>(new Map())
  let minuterie: ReturnType<typeof setTimeout> | undefined

  async function compter(): Promise<void> {
    // Sans effet si la liste ne se lit pas : la recherche rend alors son ordre ordinaire.
    if (!mandats.liste) await mandats.relire()
    const ids = new Map(catalogue.value.formalites.map(({ id, titre }) => [titre, id]))
    const comptes = new Map<FormaliteId, number>()
    const miens = mandats.liste?.mandats.filter(({ aidant }) => aidant === session.aidant?.nom) ?? []
    for (const id of miens.flatMap(({ titres }) => titres.flatMap((titre) => ids.get(titre) ?? []))) comptes.set(id, (comptes.get(id) ?? 0) + 1)
    habitudes.value = comptes
  }
  onMounted(() => {
    minuterie = setTimeout(() => void compter(), REPOS_MS)
  })
  onBeforeUnmount(() => clearTimeout(minuterie))
  return habitudes
}
