/**
 * Identifiants marqués. Ils naissent du port `Ids` (128 bits au hasard, 26 caractères base32 Crockford)
 * ou d'une lecture du coffre ; rien d'humain n'y entre, ils peuvent figurer dans une adresse.
 */
declare const marque: unique symbol
type Id<Nom extends string> = string & { readonly [marque]: Nom }

export type AidantId = Id<'AidantId'>
export type BrouillonId = Id<'BrouillonId'>
export type MandatId = Id<'MandatId'>
export type FinId = Id<'FinId'>
export type SeanceId = Id<'SeanceId'>

const FORME = /^[0-9A-HJKMNP-TV-Z]{26}$/

/** Rend l'identifiant marqué, ou `null` si le texte n'en a pas la forme (adresse tapée à la main, ligne abîmée). */
export const parseId = <T extends Id<string>>(texte: string): T | null => (FORME.test(texte) ? (texte as T) : null)

/** La place de la fin entière d'un mandat : la sienne, donc une seule (src/domain/vie/fin.ts). */
export const finDuMandat = (mandat: MandatId): FinId => mandat as string as FinId
