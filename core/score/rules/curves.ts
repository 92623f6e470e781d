import type { DecimalMark } from '../../cells/digits'
import { type Points, type PointsProblem, readPoints } from './points'
import { ruleKey } from './rule-key'

/** A curve that a team has defined, under the name as the team writes it. */
interface Curve {
  readonly name: string
  readonly points: Points
}

/** By `ruleKey` of their names. */
export type Curves = ReadonlyMap<string, Curve>

interface CurveTrouble {
  /** Which of the pairs, from 0. */
  readonly index: number
  readonly problem: PointsProblem | 'name-missing' | 'name-twice'
  readonly seen: string
}

export interface CurvesReading {
  readonly curves: Curves
  readonly troubles: readonly CurveTrouble[]
}

/** Longer ones are no names. */
const LONGEST_NAME = 60

/** Reads a table of names and points; of two curves with one name the first one stands. */
export function readCurves(
  pairs: readonly (readonly [name: string, points: string])[],
  decimal?: DecimalMark,
): CurvesReading {
  const curves = new Map<string, Curve>()
  const troubles: CurveTrouble[] = []
  for (const [index, [name, text]] of pairs.entries()) {
    const key = name.length > LONGEST_NAME ? '' : ruleKey(name)
    const reading = readPoints(text, decimal)
    if (key === '') troubles.push({ index, problem: 'name-missing', seen: name.slice(0, LONGEST_NAME) })
    else if (curves.has(key)) troubles.push({ index, problem: 'name-twice', seen: name })
    else if ('points' in reading) curves.set(key, { name: name.trim(), points: reading.points })
    else troubles.push({ index, ...reading })
  }
  return { curves, troubles }
}
