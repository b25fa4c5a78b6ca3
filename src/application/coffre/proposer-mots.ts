import type { Ports } from '../ports.ts'

/** Huit mots au hasard, à recopier sur la fiche de l'aidant. */
export const proposerMots = ({ vault }: Ports) => (): Promise<readonly string[]> => vault.proposerMots()
