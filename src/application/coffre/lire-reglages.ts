import type { Reglages } from '../../domain/structure.ts'
import type { Ports } from '../ports.ts'
import { reglagesOuverts } from './reglages-du-poste.ts'

/** La structure et la table des aidants. Lève `locked` si le coffre est fermé. */
export const lireReglages = ({ vault }: Ports) => (): Promise<Reglages> => reglagesOuverts(vault)
