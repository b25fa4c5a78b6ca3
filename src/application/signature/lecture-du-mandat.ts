import type { BrouillonId } from '../../domain/ids.ts'
import type { MandatPret } from '../../domain/mandat/mandat.ts'
import { RIEN_D_APPOSE } from '../../domain/modeles/assembler.ts'
import type { Bloc } from '../../domain/modeles/bloc.ts'
import { composerLecture, composerMandat, type PageLue } from '../../domain/modeles/composer.ts'
import { ok, type Result } from '../../domain/result.ts'
import { brouillonPret, type RefusDeMandat } from './brouillon-pret.ts'
import type { Ports } from '../ports.ts'

export interface Lecture {
  readonly pret: MandatPret
  /** Une idée par écran. */
  readonly pages: readonly PageLue[]
  /** Le texte entier, à portée de main. */
  readonly blocs: readonly Bloc[]
}

/** Ce qu'on lit ensemble avant de signer. Refuse ce que `brouillonPret` refuse. */
export const lectureDuMandat =
  (ports: Ports) =>
  async (id: BrouillonId): Promise<Result<Lecture, RefusDeMandat>> => {
    const lu = await brouillonPret(ports, id)
    if (!lu.ok) return lu
    const { pret, modele } = lu.value
    return ok({ pret, pages: composerLecture(pret, modele), blocs: composerMandat(pret, { modele, ...RIEN_D_APPOSE }) })
  }
