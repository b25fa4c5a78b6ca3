import { computed, reactive, ref, type Ref } from 'vue'
import type { ReponseDonnee } from '../../application/seance/cocher-point.ts'
import { dresserBilan } from '../../domain/seance/bilan.ts'
import { pointsDe } from '../../domain/seance/points.ts'
import type { Posture, Reponse, Seance } from '../../domain/seance/seance.ts'
import { useActes } from '../../state/services.ts'
import { usePhrases } from '../../state/phrases.ts'
import { useSeance } from '../../state/seance.ts'

/**
 * Les points d'une posture, avant ou après. La séance n'est ouverte qu'à la première réponse : d'ici là, on peut
 * encore changer de posture sans rien laisser derrière soi.
 */
export function usePoints(posture: Ref<Posture | null>, quand: 'avant' | 'apres') {
  const actes = useActes()
  const enCours = useSeance()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const erreurs = reactive<Record<string, string>>({})
  const panne = ref('')

  const liste = computed(() => (posture.value ? pointsDe(posture.value, quand) : []))
  const coches = computed(() => enCours.seance?.[quand] ?? [])
  const reponses = computed<ReadonlyMap<string, Reponse>>(() => new Map(coches.value.map(({ point, reponse }) => [point, reponse])))
  const manquants = computed(() => (posture.value ? dresserBilan(posture.value, quand, coches.value).manquants : []))

  async function assurerSeance(): Promise<Seance | null> {
    if (!enCours.seance && posture.value) {
      await actes.ouvrirSeance(posture.value)
      await enCours.relire()
    }
    return enCours.seance
  }

  async function noter(point: string, donnee: ReponseDonnee): Promise<boolean> {
    panne.value = ''
    try {
      const seance = await assurerSeance()
      if (!seance) return false
      const rendu = await actes.cocherPoint(seance.id, point, donnee)
      erreurs[point] = rendu.ok ? '' : phraseDeRefus(rendu.refus)
      if (rendu.ok) enCours.seance = rendu.value
      return rendu.ok
    } catch (erreur) {
      panne.value = phraseDePanne(erreur)
      return false
    }
  }

  let precedente: Promise<unknown> = Promise.resolve()
  /**
   * Vrai si la réponse est gardée ; sinon la phrase est posée à côté du point, ou en haut si le coffre casse. Une réponse attend la
   * précédente : données d'un trait, elles repartiraient de la même séance et la dernière effacerait les autres.
   */
  function repondre(point: string, donnee: ReponseDonnee): Promise<boolean> {
    const rendue = precedente.then(() => noter(point, donnee))
    precedente = rendue
    return rendue
  }

  /** Attend que la dernière réponse donnée soit gardée : on ne juge pas une séance en train de s'écrire. */
  const attendre = async (): Promise<void> => {
    await precedente
  }

  return { liste, reponses, manquants, erreurs, panne, assurerSeance, repondre, attendre }
}
