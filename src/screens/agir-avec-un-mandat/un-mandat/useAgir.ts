import { computed, ref, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import type { MandatLu } from '../../../application/mandat/lire-mandat.ts'
import { parseId, type MandatId } from '../../../domain/ids.ts'
import { parseJourTape, type JourCivil } from '../../../domain/jour-civil.ts'
import { peut } from '../../../domain/mandat/cycle-de-vie.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import { ok, type Result } from '../../../domain/result.ts'
import type { EtatDeLigne, Suivi } from '../../../domain/vie/suivi.ts'
import { usePhrases } from '../../../state/phrases.ts'
import { useActes } from '../../../state/services.ts'
import { useCommencer } from '../../../state/vie/commencer.ts'
import type { Suite } from '../../../state/vie/suite.ts'
import { grouperLignes } from './grouper-lignes.ts'
import type { Note } from './note.ts'

/** Agir sous un mandat : ce qu'il permet aujourd'hui, ce qui est noté, et pourquoi on ne peut pas s'il ne vaut plus. */
export function useAgir(adresse: string) {
  const actes = useActes()
  const router = useRouter()
  const { phraseDeRefus, phraseDePanne } = usePhrases()
  const commencer = useCommencer()
  const id = parseId<MandatId>(adresse)
  const lu = shallowRef<MandatLu | null>(null)
  const panne = ref('')
  const groupes = computed(() => (lu.value ? grouperLignes(lu.value) : []))
  const refus = computed(() => {
    if (!lu.value) return null
    return peut('agir', lu.value.statut) ?? (lu.value.curateurAttendu ? ({ type: 'CurateurAttendu' } as const) : null)
  })
  const pourquoiPas = computed(() => (refus.value ? phraseDeRefus(refus.value) : ''))

  async function relire(): Promise<void> {
    try {
      const rendu = id ? await actes.lireMandat(id) : null
      if (rendu?.ok) lu.value = rendu.value
      else panne.value = phraseDeRefus(rendu?.refus ?? { type: 'MandatIntrouvable' })
    } catch (erreur) {
      panne.value = phraseDePanne(erreur)
    }
  }

  /** Écrit, puis relit. Rend une phrase d'échec, ou ''. */
  async function ecrire(acte: (id: MandatId) => Promise<Result<unknown, Refus>>): Promise<string> {
    if (!id) return panne.value
    try {
      const rendu = await acte(id)
      await relire()
      return rendu.ok ? '' : phraseDeRefus(rendu.refus)
    } catch (erreur) {
      return phraseDePanne(erreur)
    }
  }

  function etatDe({ choix, raison, note, jusquAu, pourquoi }: Note, le: JourCivil, aujourdhui: JourCivil): Result<EtatDeLigne | null, Refus> {
    if (choix === 'avance') return ok(null)
    if (choix === 'accomplie') return ok({ type: 'accomplie', le })
    if (choix === 'abandonnee') return ok({ type: 'abandonnee', le: le < aujourdhui ? le : aujourdhui, pourquoi })
    const jour = parseJourTape(jusquAu)
    return jour.ok ? ok({ type: 'enAttente', raison, note, jusquAu: jour.value }) : jour
  }

  /** Ce qui a été fait d'abord, l'état de la ligne ensuite : un refus du premier n'écrit rien. */
  const noter = (ligne: { readonly numero: number; readonly titre: string }, note: Note): Promise<string> =>
    ecrire(async (mandat): Promise<Result<Suivi | null, Refus>> => {
      const aujourdhui = lu.value?.jour
      const le = parseJourTape(note.le)
      if (!le.ok) return le
      if (!aujourdhui) return ok(null)
      const etat = etatDe(note, le.value, aujourdhui)
      if (!etat.ok) return etat
      const agi = note.choix === 'accomplie' || note.choix === 'avance'
      if (agi && (note.fait.trim() !== '' || note.code !== null)) {
        const fait = await actes.noterActe(mandat, { ligne: ligne.numero, le: le.value, quoi: note.fait.trim() || ligne.titre, code: note.code })
        if (!fait.ok) return fait
      }
      return etat.value ? actes.noterEtatDeLigne(mandat, ligne.numero, etat.value) : ok(null)
    })

  const noterAppel = (organisme: string, reponse: string): Promise<string> =>
    ecrire(async (mandat): Promise<Result<Suivi | null, Refus>> =>
      lu.value ? actes.noterAppel(mandat, { organisme, le: lu.value.jour, reponse }) : ok(null),
    )

  async function aLaSuite(type: Suite['type']): Promise<void> {
    if (!lu.value) return
    const vers = await commencer.aLaSuite({ type, mandat: lu.value.mandat.id, numero: lu.value.mandat.numero })
    if (vers === null) panne.value = commencer.probleme.value
    else await router.push(vers)
  }

  return { id, lu, panne, groupes, refus, pourquoiPas, relire, ecrire, noter, noterAppel, aLaSuite }
}
