import type { NumeroMandat } from '../../domain/mandat/mandat.ts'
import { parseNumeroMandat } from '../../domain/mandat/parse-numero.ts'
import { repond } from '../../domain/mandat/trouver.ts'
import type { Ports } from '../ports.ts'
import { listerMandats, type MandatFerme, type ResumeMandat } from './lister-mandats.ts'

export interface TrouvesPourAgir {
  /** Ceux qui valent aujourd'hui, par nom tapé ; `homonyme` dit s'il faut montrer la naissance. */
  readonly enVigueur: readonly ResumeMandat[]
  /** Ceux qui ne valent plus, ou pas encore : leur statut dit pourquoi. */
  readonly horsVigueur: readonly ResumeMandat[]
  /** Ceux d'un collègue : numéro et état, rien d'autre. */
  readonly fermes: readonly MandatFerme[]
  /** Un numéro bien formé que ce poste ne connaît pas : le mandat est ailleurs, il n'est pas « inexistant ». */
  readonly pasSurCePoste: NumeroMandat | null
}

/** Cherche par nom, naissance ou numéro ; un texte vide rend tout. Lève `locked`. */
export const trouverPourAgir =
  (ports: Ports) =>
  async (texte: string): Promise<TrouvesPourAgir> => {
    const { mandats, fermes } = await listerMandats(ports)()
    const trouves = mandats.filter((mandat) => repond(texte, mandat))
    const numero = parseNumeroMandat(texte)
    const connu = [...mandats, ...fermes].some((mandat) => mandat.numero === numero)
    return {
      enVigueur: trouves.filter(({ statut }) => statut === 'enCours'),
      horsVigueur: trouves.filter(({ statut }) => statut !== 'enCours'),
      fermes: fermes.filter((ferme) => repond(texte, ferme)),
      pasSurCePoste: connu ? null : numero,
    }
  }
