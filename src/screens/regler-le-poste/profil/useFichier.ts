import { computed, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ImportPrepare } from '../../../application/coffre/profil/importer-profil.ts'
import { usePhrases } from '../../../state/phrases.ts'
import { useActes } from '../../../state/services.ts'
import { useSession } from '../../../state/session.ts'

const COMPTES = ['masques', 'formalitesAjoutees', 'formalitesRemplacees', 'situationsAjoutees', 'situationsRemplacees'] as const

/** Le fichier de profil : enregistré, ou lu puis joint une fois que la personne a vu ce qu'il change. */
export function useFichier(fait: (phrase: string) => void) {
  const { t } = useI18n()
  const actes = useActes()
  const session = useSession()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const prepare = shallowRef<ImportPrepare | null>(null)
  const erreur = ref('')
  const occupe = ref(false)

  async function tenter(travail: () => Promise<void>): Promise<void> {
    if (occupe.value) return
    occupe.value = true
    erreur.value = ''
    try {
      await travail()
    } catch (panne) {
      erreur.value = phraseDePanne(panne)
    } finally {
      occupe.value = false
    }
  }

  const exporter = (): Promise<void> =>
    tenter(async () => {
      await actes.exporterProfil()
      fait(t('poste.fichier.exporte'))
    })

  const lire = (fichier: File): Promise<void> =>
    tenter(async () => {
      prepare.value = null
      const rendu = await actes.preparerImport(fichier)
      if (rendu.ok) prepare.value = rendu.value
      else erreur.value = phraseDeRefus(rendu.refus)
    })

  const importer = (): Promise<void> =>
    tenter(async () => {
      if (!prepare.value) return
      await actes.importerProfil(prepare.value)
      await session.relire()
      prepare.value = null
      fait(t('poste.fichier.importe'))
    })

  /** Ce qui change, une phrase par sorte ; vide si ce poste a déjà tout. */
  const changements = computed(() => {
    if (!prepare.value) return []
    const { bilan, lu } = prepare.value
    const comptes = COMPTES.filter((compte) => bilan[compte] > 0).map((compte) => t(`poste.fichier.${compte}`, bilan[compte]))
    return bilan.curateurChange ? [...comptes, t(lu.curateurSigne ? 'poste.fichier.curateurOui' : 'poste.fichier.curateurNon')] : comptes
  })
  const ecarts = computed(() =>
    (prepare.value?.ecarts ?? []).map(({ sorte, nom, refus }) => ({ qui: `${t(`poste.fichier.sortes.${sorte}`)} ${nom}`, pourquoi: phraseDeRefus(refus) })),
  )

  return { prepare, erreur, occupe, changements, ecarts, exporter, lire, importer, renoncer: () => (prepare.value = null) }
}
