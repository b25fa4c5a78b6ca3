import { normaliser } from '../texte/normaliser.ts'
import type { OrganismeId } from './formalite.ts'

/** L'identifiant d'un organisme que le catalogue n'a pas : `libre-mairie-de-dole`. Deux écritures du même nom font le même. */
export const organismeTape = (nom: string): OrganismeId => `libre-${normaliser(nom).replaceAll(' ', '-')}` as OrganismeId

/** Vrai si le nom de cet organisme vient d'une personne, pas du catalogue : il peut porter n'importe quoi. */
export const estUnOrganismeTape = (id: OrganismeId): boolean => id.startsWith('libre-')
