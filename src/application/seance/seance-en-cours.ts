import type { Seance } from '../../domain/seance/seance.ts'
import type { Ports } from '../ports.ts'
import { sessionOuverte } from '../coffre/reglages-du-poste.ts'

/** La dernière séance ouverte de l'aidant et pas encore close, ou `null`. Lève `locked`. */
export const seanceEnCours =
  ({ vault }: Ports) =>
  async (): Promise<Seance | null> => {
    const [{ aidant }, { lignes }] = await Promise.all([sessionOuverte(vault), vault.lister('seance')])
    const ouvertes = lignes.map(({ contenu }) => contenu).filter((seance) => seance.aidant === aidant && seance.closeA === null)
    return ouvertes.sort((a, b) => (a.ouverteA < b.ouverteA ? 1 : -1))[0] ?? null
  }
