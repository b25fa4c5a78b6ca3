import type { EtatDuCoffre, Ports } from '../ports.ts'

/** Absent, verrouillé (avec les cartes des aidants) ou ouvert. */
export const etatDuCoffre = ({ vault }: Ports) => (): Promise<EtatDuCoffre> => vault.etat()
