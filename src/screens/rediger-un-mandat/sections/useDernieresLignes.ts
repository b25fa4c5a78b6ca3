import { shallowRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Catalogue } from '../../../domain/formalites/catalogue.ts'
import type { Situation } from '../../../domain/formalites/formalite.ts'
import { parseSituationId } from '../../../domain/formalites/identifiant.ts'
import type { MandatId } from '../../../domain/ids.ts'
import { useActes } from '../../../state/services.ts'

/** Les lignes du dernier mandat d'une personne reprise, comme une situation : un groupe où rien n'est coché. */
export function useDernieresLignes(catalogue: Readonly<Ref<Catalogue>>) {
  const actes = useActes()
  const { t } = useI18n()
  const dernieres = shallowRef<Situation | null>(null)

  /** Sans effet si le mandat ne se lit plus : il reste la recherche. */
  async function retrouver(id: MandatId): Promise<void> {
    const lu = await actes.lireMandat(id).catch(() => null)
    const cle = parseSituationId('situation.dernier-mandat')
    if (!lu?.ok || cle === null) return
    const { numero, lignes } = lu.value.mandat
    const connues = lignes.map(({ formalite }) => formalite).filter((formalite) => catalogue.value.formalite(formalite) !== null)
    dernieres.value = connues.length === 0 ? null : { id: cle, titre: t('rediger.formalites.dernieres', { numero }), synonymes: [], lignes: connues }
  }
  const oublier = (): void => void (dernieres.value = null)
  return { dernieres, retrouver, oublier }
}
