import { onBeforeUnmount, shallowRef, watch } from 'vue'
import { reprendreMandant } from '../../../domain/brouillon/reprendre.ts'
import type { UsagerConnu } from '../../../domain/brouillon/usagers-connus.ts'
import { useActes } from '../../../state/services.ts'
import type { BrouillonEdite } from '../redaction.ts'

const PAUSE_MS = 120
const LETTRES_AU_MOINS = 2

/** Les personnes connues de cet aidant dont le nom commence comme ce qui est tapé. Rien tant que deux lettres ne le sont pas. */
export function useUsagersConnus(brouillon: BrouillonEdite) {
  const actes = useActes()
  const connus = shallowRef<readonly UsagerConnu[]>([])
  const repris = shallowRef<UsagerConnu | null>(null)
  let avant = { ...brouillon.mandant }
  let minuterie: ReturnType<typeof setTimeout> | undefined
  let tour = 0
  let connu = ''
  const texte = (): string => `${brouillon.mandant.prenom} ${brouillon.mandant.nom}`.trim()

  async function chercher(): Promise<void> {
    const ici = ++tour
    if (texte().length < LETTRES_AU_MOINS) {
      connus.value = []
      return
    }
    // Une proposition de moins n'empêche pas d'écrire : une panne du coffre se dira à l'enregistrement.
    const trouves = await actes.proposerUsagers(texte()).catch((): readonly UsagerConnu[] => [])
    if (ici === tour) connus.value = trouves
  }
  watch(texte, () => {
    clearTimeout(minuterie)
    // Le nom vient d'être repris tel quel : rien à chercher.
    if (texte() === connu) return
    connu = ''
    minuterie = setTimeout(() => void chercher(), PAUSE_MS)
  })
  onBeforeUnmount(() => clearTimeout(minuterie))

  /** Remplit l'identité telle qu'écrite la dernière fois ; le papier vu reste à demander. */
  function reprendre(fiche: UsagerConnu): void {
    avant = { ...brouillon.mandant }
    Object.assign(brouillon.mandant, reprendreMandant(fiche.mandant))
    connu = texte()
    repris.value = fiche
    fermer()
  }
  function fermer(): void {
    tour += 1
    clearTimeout(minuterie)
    connus.value = []
  }

  /** Ce n'était pas elle : ce qui était tapé revient. */
  function rendre(): void {
    Object.assign(brouillon.mandant, avant)
    connu = texte()
    repris.value = null
  }
  return { connus, repris, reprendre, rendre, fermer }
}
