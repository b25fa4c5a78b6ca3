import { computed, onBeforeUnmount, onMounted, type Ref } from 'vue'
import type { Catalogue } from '../../domain/formalites/catalogue.ts'
import { catalogueDuPoste } from '../../domain/formalites/catalogue-du-poste.ts'
import { PROFIL_VIDE } from '../../domain/structure.ts'
import { useSession } from '../../state/session.ts'

const REPOS_MS = 400

/** Le catalogue de la structure. Son index se bâtit au repos, avant la première lettre cherchée. */
export function useCatalogue(): Readonly<Ref<Catalogue>> {
  const session = useSession()
  const catalogue = computed(() => catalogueDuPoste(session.reglages?.profil ?? PROFIL_VIDE))
  let minuterie: ReturnType<typeof setTimeout> | undefined
  onMounted(() => {
    minuterie = setTimeout(() => catalogue.value.chercher('a', { limite: 1 }), REPOS_MS)
  })
  onBeforeUnmount(() => clearTimeout(minuterie))
  return catalogue
}
