import type { Drapeau, Formalite, FormaliteId, Organisme, OrganismeId, Recurrence, Situation, SituationId } from './formalite.ts'

/** Ce qu'on écrit d'une formalité ; le reste a la valeur la plus simple (aucun drapeau, une fois, source d'usage). */
interface Ligne {
  readonly drapeaux?: readonly Drapeau[]
  readonly recurrence?: Recurrence
  readonly note?: string
  readonly synonymes?: readonly string[]
  readonly pieces?: readonly string[]
  readonly propose?: readonly string[]
  readonly lue?: true
}

/** Marque l'identifiant d'un organisme du catalogue. */
export const definirOrganisme = (organisme: Omit<Organisme, 'id'> & { readonly id: string }): Organisme => ({
  ...organisme,
  id: organisme.id as OrganismeId,
})

/** Les titres qui demandent ou déclarent quelque chose : il y faut un compte, et une adresse où recevoir la réponse. */
const REQUETE = /^(?:Compléter|Constituer|Déclarer|Demander|Déposer|Faire|Renouveler|S’inscrire) /
const CREATION = /^(?:Activer|Adhérer|Créer|S’inscrire) /
/** Là, aucun compte n'aide : la ligne se finit ailleurs, ou par la personne. */
const SANS_COMPTE: readonly Drapeau[] = ['dossierPapier', 'nonDelegable']

function proposeesAvec(id: string, titre: string, ligne: Ligne, parDefaut: readonly string[]): readonly FormaliteId[] {
  const drapeaux = ligne.drapeaux ?? []
  const enLigne = (drapeaux.includes('compte') ? CREATION : REQUETE).test(titre) && !drapeaux.some((drapeau) => SANS_COMPTE.includes(drapeau))
  return (ligne.propose ?? (enLigne ? parDefaut.filter((autre) => autre !== id) : [])) as readonly FormaliteId[]
}

/**
 * Rend de quoi écrire les formalités d'un organisme, une par ligne ; l'identifiant est `organisme.nom`, pour toujours.
 * `parDefaut` : ce que toute requête en ligne à cet organisme propose sans le cocher (créer le compte, créer une adresse électronique).
 */
export const formalitesDe =
  (organisme: Organisme, parDefaut: readonly string[] = []) =>
  (nom: string, titre: string, ligne: Ligne = {}): Formalite => ({
    id: `${organisme.id}.${nom}` as FormaliteId,
    titre,
    organisme: organisme.id,
    drapeaux: ligne.drapeaux ?? [],
    recurrence: ligne.recurrence ?? 'uneFois',
    note: ligne.note ?? '',
    synonymes: ligne.synonymes ?? [],
    piecesUsuelles: ligne.pieces ?? organisme.piecesUsuelles,
    propose: proposeesAvec(`${organisme.id}.${nom}`, titre, ligne, parDefaut),
    source: ligne.lue ? 'lue' : 'usage',
  })

/** Écrit une situation du catalogue : `situation.<nom>`, pour toujours. */
export const definirSituation = (nom: string, titre: string, synonymes: readonly string[], lignes: readonly string[]): Situation => ({
  id: `situation.${nom}` as SituationId,
  titre,
  synonymes,
  lignes: lignes as readonly FormaliteId[],
})
