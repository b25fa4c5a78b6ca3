import { normaliser } from '../texte/normaliser.ts'
import type { OrganismeId } from './formalite.ts'

/** L'identifiant d'un organisme que le catalogue n'a pas : `libre-mairie-de-dole`. Deux écritures du même nom font le même. */
export const organismeTape = (nom: string): OrganismeId => `libre-${normaliser(nom).replaceAll(' ', '-')}` as OrganismeId
