import type { MandatPret } from '../mandat/mandat.ts'
import { nomAffiche } from '../mandat/parties.ts'

export const QUI_SIGNE = ['mandant', 'curateur', 'aidant'] as const
export type QuiSigne = (typeof QUI_SIGNE)[number]

/** Une personne dont on attend la main : `auNomDe` si elle signe pour une autre (tuteur, parent). */
export interface Signataire {
  readonly qui: QuiSigne
  readonly nom: string
  readonly auNomDe: string | null
}

/**
 * Qui signe à l'écran, dans l'ordre. Le représentant signe à la place du mandant (C. civ. 473, 382) ; le curateur présent
 * signe à côté (C. civ. 467), absent il signera le papier et n'est pas ici.
 */
export function signatairesDe({ mandant, representant, curateur, mandataire }: Pick<MandatPret, 'mandant' | 'representant' | 'curateur' | 'mandataire'>): readonly Signataire[] {
  const nom = nomAffiche(mandant.nom)
  return [
    { qui: 'mandant', nom: representant?.nom ?? nom, auNomDe: representant === null ? null : nom },
    ...(curateur?.signe === 'ecran' ? [{ qui: 'curateur' as const, nom: curateur.nom, auNomDe: null }] : []),
    { qui: 'aidant', nom: mandataire.aidant.nom, auNomDe: null },
  ]
}
