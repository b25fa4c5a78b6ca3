import { composerFin } from '../../../domain/documents/fins/composer-fin.ts'
import type { MandatFini } from '../../../domain/documents/fins/mandat-fini.ts'
import type { FinId } from '../../../domain/ids.ts'
import type { Refus } from '../../../domain/mandat/refus.ts'
import { refuse, type Result } from '../../../domain/result.ts'
import type { Fin, SorteDeFin } from '../../../domain/vie/fin.ts'
import { Breakage, type Ports } from '../../ports.ts'
import { finsDuMandat } from '../fins/mettre-fin.ts'
import { vieDuMandat } from '../suivi/noter-au-suivi.ts'
import { circonstancesAu, etablir, type DocumentEtabli } from './etablir.ts'

const SORTES: Readonly<Record<SorteDeFin, string>> = {
  revocation: 'revocation',
  renonciation: 'renonciation',
  accomplissement: 'cloture',
  caducite: 'caducite',
}

/** Ce qu'on sait du mandat : tout s'il est lisible, son repère s'il ne l'est pas ou est abîmé ; `null` s'il n'est pas sur ce poste. */
async function mandatFini(ports: Ports, fin: Fin): Promise<MandatFini | null> {
  const [repere, fins] = await Promise.all([ports.vault.lire('repere', fin.mandat), finsDuMandat(ports, fin.mandat)])
  if (!repere) return null
  const { numero, debut, echeance } = repere
  try {
    const vie = await vieDuMandat(ports, fin.mandat)
    return { numero, debut, echeance, fins, lu: vie.ok ? vie.value : null }
  } catch (erreur) {
    // Une fiche abîmée ne doit pas empêcher de remettre l'écrit qui arrête.
    if (!(erreur instanceof Breakage) || !['locked', 'corrupt-row'].includes(erreur.code)) throw erreur
    return { numero, debut, echeance, fins, lu: null }
  }
}

/**
 * Le document d'une fin, entière ou partielle ; sans droit de lecture, ni nom ni ligne n'y figurent. Refuse `FinIntrouvable`,
 * `MandatIntrouvable`, `AidantSansNom` ; lève `locked` si le coffre est fermé, `pdf-failed`.
 */
export const documentDeFin =
  (ports: Ports) =>
  async (id: FinId): Promise<Result<DocumentEtabli, Refus>> => {
    const fin = await ports.vault.lire('fin', id)
    if (!fin) return refuse({ type: 'FinIntrouvable' })
    const fini = await mandatFini(ports, fin)
    if (!fini) return refuse({ type: 'MandatIntrouvable' })
    const circonstances = await circonstancesAu(ports, fin.jour)
    if (!circonstances.ok) return circonstances
    const blocs = composerFin(fin, fini, circonstances.value)
    return etablir(ports, { mandat: fin.mandat, numero: fini.numero, op: 'document-de-fin-etabli', sorte: SORTES[fin.type], blocs, circonstances: circonstances.value })
  }
