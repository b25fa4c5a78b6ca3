import { Breakage, type BreakageCode } from '../../application/ports.ts'

/** Comlink loses the `code` of an error: a failure crosses as a plain value and becomes a `Breakage` again on the page. */
export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: BreakageCode; readonly where: string }

/** The answer's value. Both ends are one build: the caller's type is the one that `VaultCore` declares. */
export function parseAnswer<T>(answer: Answer): T {
  if (!answer.ok) throw new Breakage(answer.code, answer.where)
  return answer.value as T
}
