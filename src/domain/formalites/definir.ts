import type { Drapeau, Formalite, FormaliteId, Organisme, OrganismeId, Recurrence } from './formalite.ts'

/** Ce qu'on écrit d'une formalité ; le reste a la valeur la plus simple (aucun drapeau, une fois, source d'usage). */
interface Ligne {
  readonly drapeaux?: readonly Drapeau[]
  readonly recurrence?: Recurrence
  readonly note?: string
  readonly synonymes?: readonly string[]
  readonly lue?: true
}

/** Marque l'identifiant d'un organisme du catalogue. */
export const definirOrganisme = (organisme: Omit<Organisme, 'id'> & { readonly id: string }): Organisme => ({
  ...organisme,
  id: organisme.id as OrganismeId,
})

/** Rend de quoi écrire les formalités d'un organisme, une par ligne ; l'identifiant est `organisme.nom`, pour toujours. */
export const formalitesDe =
  (organisme: Organisme) =>
  (nom: string, titre: string, ligne: Ligne = {}): Formalite => ({
    id: `${organisme.id}.${nom}` as FormaliteId,
    titre,
    organisme: organisme.id,
    drapeaux: ligne.drapeaux ?? [],
    recurrence: ligne.recurrence ?? 'uneFois',
    note: ligne.note ?? '',
    synonymes: ligne.synonymes ?? [],
    source: ligne.lue ? 'lue' : 'usage',
  })
