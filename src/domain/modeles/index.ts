import type { JourCivil } from '../jour-civil.ts'
import { fr as fr202611 } from './2026-11/fr.ts'
import type { Modele, ModeleId } from './modele.ts'

/** Du plus ancien au plus récent. Ajouter un texte : un dossier daté et une ligne ici. */
export const modeles: readonly Modele[] = [{ ...fr202611, id: '2026-11' as ModeleId }]

/** Le texte à employer ce jour-là ; avant le premier texte, le premier (poste dont l'horloge retarde). */
export function modeleEnVigueur(jour: JourCivil): Modele {
  const trouve = modeles.findLast((modele) => modele.depuis <= jour) ?? modeles[0]
  if (!trouve) throw new RangeError('modeles')
  return trouve
}

/** `null` si ce texte est inconnu de cette version (mandat venu d'une version plus récente). */
export const modeleParId = (id: string): Modele | null => modeles.find((modele) => modele.id === id) ?? null
