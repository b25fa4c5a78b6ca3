import type { Ajouts } from './ajouts.ts'
import type { Formalite, FormaliteId, Organisme, OrganismeId, Situation, SituationId } from './formalite.ts'
import { preparerRecherche, type Recherche } from './recherche/chercher.ts'
import { preparerSituations } from './recherche/situations.ts'
import { SITUATIONS } from './situations.ts'
import { SOURCES } from './sources.ts'

export { parseFormaliteId } from './identifiant.ts'

/** Les ajouts d'une structure, ses formalités complétées (catalogue-du-poste.ts). Celle d'un organisme inconnu n'est pas proposée. */
type AjoutsComplets = Omit<Ajouts, 'formalites'> & { readonly formalites: readonly Formalite[] }

export interface Catalogue {
  readonly organismes: readonly Organisme[]
  readonly formalites: readonly Formalite[]
  readonly situations: readonly Situation[]
  /** `null` si la formalité n'est pas de ce catalogue. Répond aussi pour un organisme masqué : un brouillon peut le nommer. */
  readonly formalite: (id: FormaliteId) => Formalite | null
  /** `null` si l'organisme n'est pas de ce catalogue. */
  readonly organisme: (id: OrganismeId) => Organisme | null
  readonly chercher: Recherche
  /** Les situations que ce texte évoque, la meilleure d'abord ; toutes, dans leur ordre, si le texte est vide. */
  readonly situationsPour: (texte: string) => readonly Situation[]
}

const ORGANISMES = SOURCES.map(({ organisme }) => organisme)
const FORMALITES = SOURCES.flatMap(({ formalites }) => formalites)

const parId = <Id extends FormaliteId | OrganismeId | SituationId, T extends { readonly id: Id }>(choses: readonly T[]): ReadonlyMap<Id, T> =>
  new Map(choses.map((chose) => [chose.id, chose]))

/** Le catalogue d'une structure. Ne juge pas ses ajouts : le profil l'a fait en les lisant. Les index se bâtissent à la première recherche. */
export function composerCatalogue({ masques, formalites: ajoutees, situations: ajoutSituations }: AjoutsComplets): Catalogue {
  const organismes = parId(ORGANISMES)
  // Ceux du catalogue en dernier : rien d'ajouté ne prend la place d'une formalité publiée.
  const formalites = parId([...ajoutees.filter(({ organisme }) => organismes.has(organisme)), ...FORMALITES])
  const visible = (organisme: OrganismeId): boolean => !masques.includes(organisme)
  const proposable = (id: FormaliteId): boolean => {
    const formalite = formalites.get(id)
    return formalite !== undefined && visible(formalite.organisme)
  }
  const lesOrganismes = ORGANISMES.filter(({ id }) => visible(id))
  const locales = ajoutees.filter(({ id }) => !FORMALITES.some((une) => une.id === id) && proposable(id))
  const lesFormalites = [...FORMALITES.filter(({ organisme }) => visible(organisme)), ...locales]
  const lesSituations = [...SITUATIONS, ...ajoutSituations]
    .map((situation) => ({ ...situation, lignes: situation.lignes.filter(proposable) }))
    .filter(({ lignes }) => lignes.length > 0)
  return {
    organismes: lesOrganismes,
    formalites: lesFormalites,
    situations: lesSituations,
    formalite: (id) => formalites.get(id) ?? null,
    organisme: (id) => organismes.get(id) ?? null,
    chercher: preparerRecherche(lesFormalites, lesOrganismes),
    situationsPour: preparerSituations(lesSituations),
  }
}

/** Le catalogue livré, sans les choix d'une structure. */
export const catalogueDeBase: Catalogue = composerCatalogue({ masques: [], formalites: [], situations: [] })

/** `null` si la formalité n'est pas au catalogue de cette version. */
export const formaliteParId = catalogueDeBase.formalite

/** `null` si l'organisme n'est pas au catalogue de cette version. */
export const organismeParId = catalogueDeBase.organisme

/** Cherche au catalogue livré : voir `Recherche`. */
export const chercherFormalites = catalogueDeBase.chercher
