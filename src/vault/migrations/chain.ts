import { poserLesFormes } from './0001-poser-les-formes.ts'
import { redigerEtSuivre } from './0002-rediger-et-suivre.ts'

interface Rung {
  readonly from: number
  readonly to: number
  readonly up: (kind: string, old: unknown) => unknown
}

// A gap does not compile: each rung must start where the one before it ended.
type Gapless<R extends readonly Rung[], From extends number = 0> = R extends readonly [infer First extends Rung, ...infer Rest extends readonly Rung[]]
  ? First['from'] extends From
    ? readonly [First, ...Gapless<Rest, First['to']>]
    : readonly [never]
  : readonly []

const chain = <const R extends readonly Rung[]>(...rungs: R & Gapless<R>): readonly Rung[] => rungs

/** Ladder B. Add a file, add its name here; nothing above ever changes. */
export const RUNGS = chain(poserLesFormes, redigerEtSuivre)

/** The shape written today. */
export const SCHEMA = RUNGS.length

/** Climbs from a stored shape to today's. Each rung is pure; the row is rewritten at its next write. */
export const toLatest = (kind: string, schema: number, json: unknown): unknown =>
  RUNGS.filter((rung) => rung.from >= schema).reduce((old, rung) => rung.up(kind, old), json)
