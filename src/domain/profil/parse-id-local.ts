import type { SituationId } from '../formalites/formalite.ts'
import type { FormaliteId } from '../formalites/formalite.ts'
import { motsDe } from '../texte/normaliser.ts'

/**
 * L'espace d'identifiants d'une structure : `local.…` pour ses formalités, `locale.…` pour ses situations. Aucun organisme du
 * catalogue ne porte ces noms : rien d'ajouté ne prend la place d'une formalité publiée.
 */
const MORCEAU = '[a-z0-9]+(?:-[a-z0-9]+)*'
const FORMALITE = new RegExp(`^local\\.${MORCEAU}$`)
const SITUATION = new RegExp(`^locale\\.${MORCEAU}$`)
const LONGUEUR = 80

/** `null` si le texte n'est pas l'identifiant d'une formalité de structure. */
export const parseFormaliteLocaleId = (texte: string): FormaliteId | null =>
  texte.length <= LONGUEUR && FORMALITE.test(texte) ? (texte as FormaliteId) : null

/** `null` si le texte n'est pas l'identifiant d'une situation de structure. */
export const parseSituationLocaleId = (texte: string): SituationId | null =>
  texte.length <= LONGUEUR && SITUATION.test(texte) ? (texte as SituationId) : null

const nomDe = (textes: readonly string[]): string =>
  textes
    .flatMap(motsDe)
    .map((mot) => mot.replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join('-')
    .slice(0, LONGUEUR - 12)
    .replace(/-$/, '') || 'sans-nom'

/** Le même titre donne le même identifiant sur tous les postes : un profil importé deux fois ne double rien. */
export const formaliteLocaleId = (organisme: string, titre: string): FormaliteId => `local.${nomDe([organisme, titre])}` as FormaliteId
/** Voir `formaliteLocaleId`. */
export const situationLocaleId = (titre: string): SituationId => `locale.${nomDe([titre])}` as SituationId
