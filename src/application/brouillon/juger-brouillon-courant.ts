import type { JourCivil } from '../../domain/jour-civil.ts'
import type { Brouillon } from '../../domain/brouillon/brouillon.ts'
import { jugerBrouillon, type Jugement } from '../../domain/brouillon/juger-brouillon.ts'
import { proposerDuree, type DureeProposee } from '../../domain/duree/proposer-duree.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import type { Bloc } from '../../domain/modeles/bloc.ts'
import { composerApercu } from '../../domain/modeles/composer.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Ports } from '../ports.ts'
import { circonstancesDuJour } from './circonstances.ts'

export interface Preparation {
  /** Le jour du jugement : le mandat commencerait ce jour-là. */
  readonly jour: JourCivil
  readonly jugement: Jugement
  /** La durée que ces lignes demandent, et pourquoi : proposée, jamais imposée. */
  readonly dureeProposee: DureeProposee
  /** L'aperçu : la même suite de blocs que le document, ce qui manque se lit « … ». */
  readonly blocs: readonly Bloc[]
}

/** Juge ce qui est tapé et compose l'aperçu, sans rien garder ni fabriquer. Refuse `AidantSansNom`. */
export const jugerBrouillonCourant =
  (ports: Ports) =>
  async (brouillon: Brouillon): Promise<Result<Preparation, Refus>> => {
    const circonstances = await circonstancesDuJour(ports, brouillon)
    if (!circonstances.ok) return circonstances
    const { jour, catalogue } = circonstances.value
    return ok({
      jour,
      jugement: jugerBrouillon(brouillon, circonstances.value),
      dureeProposee: proposerDuree(brouillon.lignes, catalogue, jour),
      blocs: composerApercu(brouillon, circonstances.value),
    })
  }
