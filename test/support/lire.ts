import { parseFormaliteId } from '../../src/domain/formalites/catalogue.ts'
import type { FormaliteId } from '../../src/domain/formalites/formalite.ts'
import { parseId } from '../../src/domain/ids.ts'
import { parseInstant, parseJourCivil, type Instant, type JourCivil } from '../../src/domain/jour-civil.ts'
import type { NumeroMandat } from '../../src/domain/mandat/mandat.ts'
import { parseNumeroMandat } from '../../src/domain/mandat/numero.ts'
import type { Result } from '../../src/domain/result.ts'

/** La valeur d'un résultat qui doit être bon ; sinon l'essai s'arrête en nommant le refus. */
export function valeurDe<T, R>(lu: Result<T, R>): T {
  if (!lu.ok) throw new Error(`refusé : ${JSON.stringify(lu.refus)}`)
  return lu.value
}

function present<T>(valeur: T | null, texte: string): T {
  if (valeur === null) throw new Error(`illisible : ${texte}`)
  return valeur
}

export const jour = (texte: string): JourCivil => valeurDe(parseJourCivil(texte))
export const instant = (texte: string): Instant => valeurDe(parseInstant(texte))
export const formaliteId = (texte: string): FormaliteId => present(parseFormaliteId(texte), texte)
export const numero = (texte: string): NumeroMandat => present(parseNumeroMandat(texte), texte)

/** Un identifiant lisible dans un essai : `unId('7')` → 26 caractères qui finissent par 7. */
export const unId = <T extends NonNullable<ReturnType<typeof parseId>>>(fin: string): T => present(parseId<T>(fin.padStart(26, '0')), fin)
