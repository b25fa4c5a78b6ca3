import { usagersConnus, type UsagerConnu } from '../../domain/brouillon/usagers-connus.ts'
import type { Ports } from '../ports.ts'

/** Les personnes connues de l'aidant dont le nom répond à ce texte, d'après les mandats qu'il peut lire. Liste vide si rien. */
export const proposerUsagers =
  ({ vault }: Ports) =>
  async (texte: string): Promise<readonly UsagerConnu[]> => {
    const { lignes } = await vault.lister('mandat')
    return usagersConnus(
      texte,
      lignes.map(({ contenu }) => contenu),
    )
  }
