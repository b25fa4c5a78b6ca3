import type { ListeDesMandats, MandatFerme, ResumeMandat } from '../../application/mandat/lister-mandats.ts'
import { enChiffres } from '../../domain/jour-civil.ts'
import { nomAffiche, type Mandant } from '../../domain/mandat/parties.ts'
import type { Statut } from '../../domain/mandat/statut.ts'
import { motsDe } from '../../domain/texte/normaliser.ts'

export interface MandatsTries {
  readonly enCours: readonly ResumeMandat[]
  readonly termines: readonly ResumeMandat[]
  readonly fermes: readonly MandatFerme[]
}

const naissanceDe = ({ naissance }: Mandant): string => {
  if (naissance.type === 'jour') return enChiffres(naissance.jour)
  return naissance.type === 'annee' ? String(naissance.annee) : ''
}

/** Le rang seul retrouve aussi le mandat : « 12 » pour `K7QD-0012`. */
const motsDuNumero = (numero: string): readonly string[] => motsDe(numero).flatMap((mot) => [mot, mot.replace(/^0+(?=\d)/, '')])

const correspond = (demandes: readonly string[], mots: readonly string[]): boolean =>
  demandes.every((demande) => mots.some((mot) => mot.startsWith(demande)))

const vivant = (statut: Statut): boolean => statut === 'enCours' || statut === 'aVenir'

const cleDeTri = ({ nom }: Mandant): string => motsDe(nom.type === 'complet' ? `${nom.nom} ${nom.prenom}` : nomAffiche(nom)).join(' ')

/** Range par nom, et ne garde que ce qui répond à chaque mot tapé (début d'un mot, sans accents ni casse). */
export function trierMandats({ mandats, fermes }: ListeDesMandats, texte: string): MandatsTries {
  const demandes = motsDe(texte)
  const gardes = mandats
    .filter(({ mandant, numero }) => correspond(demandes, [...motsDe(nomAffiche(mandant.nom)), ...motsDe(naissanceDe(mandant)), ...motsDuNumero(numero)]))
    .toSorted((a, b) => cleDeTri(a.mandant).localeCompare(cleDeTri(b.mandant), 'fr'))
  return {
    enCours: gardes.filter(({ statut }) => vivant(statut)),
    termines: gardes.filter(({ statut }) => !vivant(statut)),
    fermes: fermes.filter(({ numero }) => correspond(demandes, motsDuNumero(numero))),
  }
}
