import type { FormaliteLocale } from '../formalites/ajouts.ts'
import type { Situation } from '../formalites/formalite.ts'
import { lireChamp } from '../brouillon/parties-saisies.ts'
import { lireTitreTape } from '../formalites/formalite-tapee.ts'
import type { Drapeau, FormaliteId, OrganismeId, Recurrence } from '../formalites/formalite.ts'
import type { Refus } from '../mandat/refus.ts'
import { ok, refuse, type Result } from '../result.ts'
import { MAXIMUM, type CatalogueConnu } from './connu.ts'
import { formaliteLocaleId, situationLocaleId } from './parse-id-local.ts'

/** Une formalité de la structure, telle que tapée. */
export interface FormaliteSaisie {
  readonly organisme: OrganismeId
  readonly titre: string
  readonly drapeaux: readonly Drapeau[]
  readonly recurrence: Recurrence
}

/** Une situation de la structure, telle que tapée. */
export interface SituationSaisie {
  readonly titre: string
  readonly synonymes: readonly string[]
  readonly lignes: readonly FormaliteId[]
}

/** Ce que les polices du mandat savent écrire : il est en français (docs/adr/0022). Un dessin arrêterait la signature, plus tard. */
const IMPRIMABLE = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}\p{Sc}+=°]*$/u
/** Une ligne du mandat, comme la formalité tapée ; un titre de situation tient sur un bouton. */
const FORMALITE = 160
const SITUATION = 80
const SYNONYMES = 20

/** Le même texte libre qu'au brouillon, non vide, que le papier sait écrire. */
function lireImprimable(texte: string, maximum: number): Result<string, Refus> {
  const lu = lireChamp(texte, maximum)
  if (!lu.ok) return lu
  if (lu.value === '') return refuse({ type: 'TitreManquant' })
  return IMPRIMABLE.test(lu.value) ? lu : refuse({ type: 'TitreNonImprimable' })
}

/**
 * Une formalité de la structure : un organisme connu, une phrase précise qui commence par un verbe (même juge que la formalité tapée).
 * Refuse `OrganismeInconnu`, `FormaliteGenerale`, `FormaliteSansVerbe`, `TitreManquant`, `TitreNonImprimable`,
 * `SensDeLectureForce` et les refus du texte libre.
 */
export function lireFormaliteLocale({ organisme, titre, drapeaux, recurrence }: FormaliteSaisie, connu: CatalogueConnu): Result<FormaliteLocale, Refus> {
  if (!connu.organisme(organisme)) return refuse({ type: 'OrganismeInconnu' })
  const imprimable = lireImprimable(titre, FORMALITE)
  if (!imprimable.ok) return imprimable
  const lu = lireTitreTape(imprimable.value)
  if (!lu.ok) return lu
  return ok({ id: formaliteLocaleId(organisme, lu.value), titre: lu.value, organisme, drapeaux: [...new Set(drapeaux)], recurrence })
}

/**
 * Une situation de la structure : un titre, des lignes que la personne peut confier. Refuse `SituationSansLigne`, `TropDAjouts`,
 * `LigneHorsCatalogue`, `FormaliteNonDelegable`, et les refus d'un titre.
 */
export function lireSituationLocale({ titre, synonymes, lignes }: SituationSaisie, locales: readonly FormaliteLocale[], connu: CatalogueConnu): Result<Situation, Refus> {
  const lu = lireImprimable(titre, SITUATION)
  if (!lu.ok) return lu
  const mots: string[] = []
  for (const synonyme of synonymes.slice(0, SYNONYMES)) {
    const mot = lireImprimable(synonyme, SITUATION)
    if (!mot.ok) return mot
    mots.push(mot.value)
  }
  const uniques = [...new Set(lignes)]
  if (uniques.length === 0) return refuse({ type: 'SituationSansLigne' })
  if (uniques.length > MAXIMUM.lignes) return refuse({ type: 'TropDAjouts', maximum: MAXIMUM.lignes })
  const refus = uniques.map((id) => refusDeLigne(id, locales, connu)).find((un) => un !== null)
  if (refus) return refuse(refus)
  return ok({ id: situationLocaleId(lu.value), titre: lu.value, synonymes: mots, lignes: uniques })
}

/** `null` si cette ligne peut être proposée ; sinon `LigneHorsCatalogue` ou `FormaliteNonDelegable`. */
export function refusDeLigne(id: FormaliteId, locales: readonly FormaliteLocale[], connu: CatalogueConnu): Refus | null {
  const formalite = connu.formalite(id) ?? locales.find((locale) => locale.id === id)
  if (!formalite) return { type: 'LigneHorsCatalogue' }
  return formalite.drapeaux.includes('nonDelegable') ? { type: 'FormaliteNonDelegable' } : null
}
