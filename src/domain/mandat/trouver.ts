import { enChiffres } from '../jour-civil.ts'
import { motsDe } from '../texte/normaliser.ts'
import type { NumeroMandat } from './mandat.ts'
import { nomAffiche, type Mandant } from './parties.ts'

const naissanceDe = ({ naissance }: Mandant): string => {
  if (naissance.type === 'jour') return enChiffres(naissance.jour)
  return naissance.type === 'annee' ? String(naissance.annee) : ''
}

/** Le rang seul retrouve aussi le mandat : « 12 » pour `K7QD-0012`. */
const motsDuNumero = (numero: NumeroMandat): readonly string[] => motsDe(numero).flatMap((mot) => [mot, mot.replace(/^0+(?=\d)/, '')])

/**
 * Vrai si chaque mot tapé ouvre un mot du nom, de la naissance ou du numéro, sans accents ni casse ; sans mandant (mandat
 * d'un collègue), du numéro seul. Un texte vide répond à tout.
 */
export function repond(texte: string, { mandant, numero }: { readonly mandant?: Mandant; readonly numero: NumeroMandat }): boolean {
  const mots = [...motsDuNumero(numero), ...(mandant ? [...motsDe(nomAffiche(mandant.nom)), ...motsDe(naissanceDe(mandant))] : [])]
  return motsDe(texte).every((demande) => mots.some((mot) => mot.startsWith(demande)))
}
