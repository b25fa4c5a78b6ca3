import type { JourCivil } from '../jour-civil.ts'
import { fr as fr20261121 } from './2026-11-21/fr.ts'
import type { TexteDesDocuments } from './texte.ts'

/** Du plus ancien au plus récent. Ajouter un texte : un dossier daté et une ligne ici. */
const textes: readonly TexteDesDocuments[] = [fr20261121]

/** Le texte à employer pour un document de ce jour-là ; avant le premier, le premier (poste dont l'horloge retarde). */
export function texteDesDocuments(jour: JourCivil): TexteDesDocuments {
  const trouve = textes.findLast(({ depuis }) => depuis <= jour) ?? textes[0]
  if (!trouve) throw new RangeError('documents')
  return trouve
}
