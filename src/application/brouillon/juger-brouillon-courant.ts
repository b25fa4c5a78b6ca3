import type { JourCivil } from '../../domain/jour-civil.ts'
import type { Brouillon } from '../../domain/brouillon/brouillon.ts'
import { jugerBrouillon, type Jugement } from '../../domain/brouillon/juger-brouillon.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import type { Bloc } from '../../domain/modeles/bloc.ts'
import { composerApercu } from '../../domain/modeles/composer.ts'
import { modeleEnVigueur } from '../../domain/modeles/index.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Ports } from '../ports.ts'
import { aidantOuvert } from '../coffre/reglages-du-poste.ts'

export interface Preparation {
  /** Le jour du jugement : le mandat commencerait ce jour-là. */
  readonly jour: JourCivil
  readonly jugement: Jugement
  /** L'aperçu : la même suite de blocs que le document, ce qui manque se lit « … ». */
  readonly blocs: readonly Bloc[]
}

/** Juge ce qui est tapé et compose l'aperçu, sans rien garder ni fabriquer. Refuse `AidantSansNom`. */
export const jugerBrouillonCourant =
  ({ vault, clock }: Ports) =>
  async (brouillon: Brouillon): Promise<Result<Preparation, Refus>> => {
    const lu = await aidantOuvert(vault)
    if (!lu.ok) return lu
    const jour = clock.aujourdhui()
    const { aidant, reglages } = lu.value
    const circonstances = { jour, aidant, structure: reglages.structure, modele: modeleEnVigueur(jour) }
    return ok({ jour, jugement: jugerBrouillon(brouillon, circonstances), blocs: composerApercu(brouillon, circonstances) })
  }
