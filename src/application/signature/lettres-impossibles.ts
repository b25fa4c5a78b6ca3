import type { Refus } from '../../domain/mandat/refus.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import type { PdfMaker } from '../ports.ts'

/** Tout texte d'une valeur, où qu'il soit : un nouveau genre de bloc ne peut pas être oublié ici. */
export function textesDe(valeur: unknown): readonly string[] {
  if (typeof valeur === 'string') return [valeur]
  return typeof valeur === 'object' && valeur !== null ? Object.values(valeur).flatMap(textesDe) : []
}

/** Refuse `LettreImpossible` si une lettre n'a sa forme dans aucune police. Lève `pdf-failed`. */
export async function lettresImpossibles(pdf: PdfMaker, blocs: readonly unknown[]): Promise<Result<null, Refus>> {
  const lettres = await pdf.lettresManquantes([...new Set(textesDe(blocs))])
  return lettres.length > 0 ? refuse({ type: 'LettreImpossible', lettres: lettres.join(' ') }) : ok(null)
}
