/**
 * Small readers for stored JSON: each takes an unknown value and gives it typed, or throws `FormeInattendue`.
 * Closed shapes: an unknown field is a refusal, never a silent loss at the next rewrite.
 */
export type Lecteur<T> = (value: unknown) => T

export class FormeInattendue extends Error {}

const refuser = (): never => {
  throw new FormeInattendue()
}

/** A string. */
export const texte: Lecteur<string> = (value) => (typeof value === 'string' ? value : refuser())
/** A boolean. */
export const booleen: Lecteur<boolean> = (value) => (typeof value === 'boolean' ? value : refuser())
/** A safe integer. */
export const entier: Lecteur<number> = (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? value : refuser())

/** A branded text whose form was judged when it was written: here only its pattern is checked. */
export const marque =
  <T extends string>(forme: RegExp): Lecteur<T> =>
  (value) =>
    forme.test(texte(value)) ? (value as T) : refuser()

/** One of these words. */
export const unDe =
  <const T extends string>(...permis: readonly T[]): Lecteur<T> =>
  (value) =>
    permis.find((candidat) => candidat === value) ?? refuser()

/** `null`, or what the reader gives. */
export const ouNull =
  <T>(lire: Lecteur<T>): Lecteur<T | null> =>
  (value) =>
    value === null ? null : lire(value)

/** An array, each element read. */
export const liste =
  <T>(lire: Lecteur<T>): Lecteur<readonly T[]> =>
  (value) =>
    Array.isArray(value) ? value.map(lire) : refuser()

type Champs<T> = { readonly [C in keyof T]-?: Lecteur<T[C]> }

/** Exactly these fields, all present. */
export const objet =
  <T extends object>(champs: Champs<T>): Lecteur<T> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuser()
    const lus = new Map(Object.entries(value))
    const attendus = Object.entries<Lecteur<unknown>>(champs)
    if (lus.size !== attendus.length) return refuser()
    return Object.fromEntries(attendus.map(([nom, lire]) => [nom, lus.has(nom) ? lire(lus.get(nom)) : refuser()])) as T
  }

type Variantes<U extends { readonly type: string }> = { readonly [T in U['type']]: Lecteur<Extract<U, { type: T }>> }

/** A union told apart by its `type`. */
export const selonType =
  <U extends { readonly type: string }>(variantes: Variantes<U>): Lecteur<U> =>
  (value) => {
    if (typeof value !== 'object' || value === null || !('type' in value)) return refuser()
    const lire = new Map(Object.entries<Lecteur<U>>(variantes)).get(texte(value.type))
    return lire ? lire(value) : refuser()
  }
