import type { JourCivil } from '../jour-civil.ts'
import { fr as fr202611 } from './2026-11/fr.ts'
import { fr as fr20261121 } from './2026-11-21/fr.ts'
import { estEtendu, type Modele, type ModeleEtendu, type ModeleId } from './modele.ts'

/** Du plus ancien au plus récent. Ajouter un texte : un dossier daté et une ligne ici. */
export const modeles: readonly Modele[] = [
  { ...fr202611, id: '2026-11' as ModeleId },
  { ...fr20261121, id: '2026-11-21' as ModeleId },
]

/**
 * Le texte à employer ce jour-là ; avant le premier jour, le plus ancien qui serve encore (poste dont l'horloge retarde). Le
 * texte de 2026-11 ne sait nommer ni représentant ni curateur : il ne sert plus qu'à relire les mandats qui le nomment.
 */
export function modeleEnVigueur(jour: JourCivil): ModeleEtendu {
  const enService = modeles.filter(estEtendu)
  const trouve = enService.findLast((modele) => modele.depuis <= jour) ?? enService[0]
  if (!trouve) throw new RangeError('modeles')
  return trouve
}

/** `null` si ce texte est inconnu de cette version (mandat venu d'une version plus récente). */
export const modeleParId = (id: string): Modele | null => modeles.find((modele) => modele.id === id) ?? null
