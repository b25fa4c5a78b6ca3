import { inject, type InjectionKey, type Ref } from 'vue'
import type { Brouillon, Champ, DureeSaisie, LigneSaisie, MandantSaisi } from '../../domain/brouillon/brouillon.ts'
import type { JourCivil } from '../../domain/jour-civil.ts'

type Modifiable<T> = { -readonly [K in keyof T]: T[K] }

/** Le brouillon pendant la frappe : le même, que les champs peuvent changer. */
export interface BrouillonEdite extends Modifiable<Omit<Brouillon, 'mandant' | 'lignes' | 'duree' | 'nombresConfirmes'>> {
  readonly mandant: Modifiable<MandantSaisi>
  lignes: Modifiable<LigneSaisie>[]
  readonly duree: Modifiable<DureeSaisie>
  nombresConfirmes: Champ[]
}

export const editer = (brouillon: Brouillon): BrouillonEdite => ({
  ...brouillon,
  mandant: { ...brouillon.mandant },
  lignes: brouillon.lignes.map((ligne) => ({ ...ligne })),
  duree: { ...brouillon.duree },
  nombresConfirmes: [...brouillon.nombresConfirmes],
})

/** Ce que les quatre sections voient : le brouillon et les phrases à poser à côté de chaque champ. */
export interface Redaction {
  readonly brouillon: BrouillonEdite
  readonly jour: Readonly<Ref<JourCivil | null>>
  erreurDe(champ: Champ): string
  /** Vrai si ce champ porte un nombre qui peut être un numéro personnel, confirmé ou non. */
  questionDe(champ: Champ): boolean
}

export const REDACTION: InjectionKey<Redaction> = Symbol('redaction')

/** Lève hors de `RedigerMandat.vue` : faute de programme. */
export function useRedaction(): Redaction {
  const redaction = inject(REDACTION)
  if (!redaction) throw new TypeError('REDACTION')
  return redaction
}
