/**
 * Absence et refus sont des valeurs (ADR 0002). Un acte rend `Result` ;
 * seule la panne (coffre, PDF) lève une exception.
 */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refus: R }

/** Une valeur acceptée. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
/** Un refus, avec son type. */
export const refuse = <R>(refus: R): Result<never, R> => ({ ok: false, refus })
