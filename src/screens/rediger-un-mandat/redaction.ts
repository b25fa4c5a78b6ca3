import { inject, type InjectionKey, type Ref } from 'vue'
import type { Brouillon, Champ, CurateurSaisi, DureeSaisie, LigneSaisie, MandantSaisi, RepresentantSaisi } from '../../domain/brouillon/brouillon.ts'
import type { Catalogue } from '../../domain/formalites/catalogue.ts'
import type { FormaliteId, Situation } from '../../domain/formalites/formalite.ts'
import type { MandatId } from '../../domain/ids.ts'
import type { JourCivil } from '../../domain/jour-civil.ts'
import type { Question } from '../../domain/mandat/refus.ts'

type Modifiable<T> = { -readonly [K in keyof T]: T[K] }
export type LigneEditee = Modifiable<LigneSaisie>

/** Le brouillon pendant la frappe : le même, que les champs peuvent changer. */
export interface BrouillonEdite extends Modifiable<Omit<Brouillon, 'mandant' | 'lignes' | 'duree' | 'representant' | 'curateur' | 'nombresConfirmes'>> {
  readonly mandant: Modifiable<MandantSaisi>
  lignes: LigneEditee[]
  readonly duree: Modifiable<DureeSaisie>
  representant: Modifiable<RepresentantSaisi> | null
  curateur: Modifiable<CurateurSaisi> | null
  nombresConfirmes: Champ[]
}

export const editer = (brouillon: Brouillon): BrouillonEdite => ({
  ...brouillon,
  mandant: { ...brouillon.mandant },
  lignes: brouillon.lignes.map((ligne) => ({ ...ligne })),
  duree: { ...brouillon.duree },
  representant: brouillon.representant && { ...brouillon.representant },
  curateur: brouillon.curateur && { ...brouillon.curateur },
  nombresConfirmes: [...brouillon.nombresConfirmes],
})

/** Ce que les sections voient : le brouillon, le catalogue de la structure, et les phrases à poser à côté de chaque champ. */
export interface Redaction {
  readonly brouillon: BrouillonEdite
  readonly catalogue: Readonly<Ref<Catalogue>>
  readonly jour: Readonly<Ref<JourCivil | null>>
  erreurDe(champ: Champ): string
  /** La question posée à côté de ce champ, confirmée ou non ; `null` s'il n'y en a pas. */
  questionDe(champ: Champ): Question['type'] | null
  /** Un mandat en cours couvre déjà cette ligne : la phrase qui le dit, ou un texte vide. */
  dejaConfiee(formalite: FormaliteId): string
  /** Les lignes du dernier mandat de la personne reprise ; `null` si c'est une nouvelle. */
  readonly dernieres: Readonly<Ref<Situation | null>>
  retrouver(mandat: MandatId): Promise<void>
  oublierDernieres(): void
}

export const REDACTION: InjectionKey<Redaction> = Symbol('redaction')

/** Lève hors de `RedigerMandat.vue` : faute de programme. */
export function useRedaction(): Redaction {
  const redaction = inject(REDACTION)
  if (!redaction) throw new TypeError('REDACTION')
  return redaction
}
