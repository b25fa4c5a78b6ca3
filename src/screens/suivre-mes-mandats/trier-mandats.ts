import type { Liste, ListeDesMandats, MandatFerme, ResumeMandat } from '../../application/mandat/lister-mandats.ts'
import { nomAffiche, type Mandant } from '../../domain/mandat/parties.ts'
import { repond } from '../../domain/mandat/trouver.ts'
import { motsDe } from '../../domain/texte/normaliser.ts'

export const TRIS = ['nom', 'echeance', 'signature'] as const
export type Tri = (typeof TRIS)[number]

export interface MandatsTries extends Readonly<Record<Liste, readonly ResumeMandat[]>> {
  readonly fermes: readonly MandatFerme[]
  readonly nombre: number
}

const cleDuNom = ({ nom }: Mandant): string => motsDe(nom.type === 'complet' ? `${nom.nom} ${nom.prenom}` : nomAffiche(nom)).join(' ')

const comparer: Readonly<Record<Tri, (a: ResumeMandat, b: ResumeMandat) => number>> = {
  nom: (a, b) => cleDuNom(a.mandant).localeCompare(cleDuNom(b.mandant), 'fr'),
  echeance: (a, b) => (a.finiLe < b.finiLe ? -1 : a.finiLe > b.finiLe ? 1 : 0),
  // La liste arrive du plus récent au plus ancien : l'ordre est déjà le bon.
  signature: () => 0,
}

/** Range, et ne garde que ce qui répond à chaque mot tapé (début d'un mot, sans accents ni casse). */
export function trierMandats({ mandats, fermes }: ListeDesMandats, texte: string, tri: Tri = 'nom'): MandatsTries {
  const gardes = mandats.filter((mandat) => repond(texte, mandat)).toSorted(comparer[tri])
  const dans = (liste: Liste): readonly ResumeMandat[] => gardes.filter((mandat) => mandat.liste === liste)
  const fermesGardes = fermes.filter((ferme) => repond(texte, ferme))
  return { enCours: dans('enCours'), bientotFini: dans('bientotFini'), fini: dans('fini'), fermes: fermesGardes, nombre: gardes.length + fermesGardes.length }
}
