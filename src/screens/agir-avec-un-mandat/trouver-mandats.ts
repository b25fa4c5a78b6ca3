import type { ListeDesMandats, MandatFerme, ResumeMandat } from '../../application/mandat/lister-mandats.ts'
import type { NumeroMandat } from '../../domain/mandat/mandat.ts'
import { parseNumeroMandat } from '../../domain/mandat/parse-numero.ts'
import { nomAffiche } from '../../domain/mandat/parties.ts'
import { repond } from '../../domain/mandat/trouver.ts'

export interface Trouves {
  readonly enVigueur: readonly ResumeMandat[]
  /** Seulement si l'on cherche : sans rien de tapé, on ne montre que ce qui sert aujourd'hui. */
  readonly horsVigueur: readonly ResumeMandat[]
  readonly fermes: readonly MandatFerme[]
  /** Un numéro bien formé que ce poste ne connaît pas : le mandat est ailleurs, il n'est pas « inexistant ». */
  readonly pasSurCePoste: NumeroMandat | null
  readonly nombre: number
}

/** Cherche dans la liste déjà ouverte : une touche ne rouvre pas le coffre. */
export function trouverMandats({ mandats, fermes }: ListeDesMandats, texte: string): Trouves {
  const cherche = texte.trim() !== ''
  const trouves = mandats.filter((mandat) => repond(texte, mandat)).toSorted((a, b) => nomAffiche(a.mandant.nom).localeCompare(nomAffiche(b.mandant.nom), 'fr'))
  const numero = parseNumeroMandat(texte)
  const connu = [...mandats, ...fermes].some((mandat) => mandat.numero === numero)
  const enVigueur = trouves.filter(({ statut }) => statut === 'enCours')
  const horsVigueur = cherche ? trouves.filter(({ statut }) => statut !== 'enCours') : []
  const fermesTrouves = cherche ? fermes.filter((ferme) => repond(texte, ferme)) : []
  return { enVigueur, horsVigueur, fermes: fermesTrouves, pasSurCePoste: connu ? null : numero, nombre: enVigueur.length + horsVigueur.length + fermesTrouves.length }
}
