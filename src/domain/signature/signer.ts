import type { MandatId } from '../ids.ts'
import type { Instant, JourCivil } from '../jour-civil.ts'
import type { MandatPret, MandatSigne, NumeroMandat } from '../mandat/mandat.ts'
import type { Signatures } from './signature.ts'

export interface Apposee {
  readonly id: MandatId
  readonly numero: NumeroMandat
  readonly teteJournal: string
  readonly jour: JourCivil
  readonly a: Instant
  readonly signatures: Signatures
  readonly empreinte: string
}

/**
 * Le mandat signé des deux : le contrat naît de l'acceptation du mandataire (C. civ. 1984). `empreinte` est celle de
 * `texteCanonique(pret)`. À l'appelant de rejuger un brouillon resté ouvert après minuit : `debut` vient du jugement.
 */
export const signer = (pret: MandatPret, { jour, a, ...apposee }: Apposee): MandatSigne => ({
  ...pret,
  ...apposee,
  signeLe: jour,
  signeA: a,
})
