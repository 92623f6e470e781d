import type { ScoredTree } from '../score/scored-tree'
import type { Series } from '../series/series'
import { type Forecast, forecastOf } from './forecast'
import { goalOf } from './goal'
import type { TimedKeyResult } from './timed-key-results'

/** The forecast of a key result for its last day, from the check-ins of its own days; undefined without a last day. */
export function forecastAt(
  tree: ScoredTree,
  { node, scored, first = Number.NEGATIVE_INFINITY, last }: TimedKeyResult,
  values: Series,
  today: number,
): Forecast | undefined {
  if (last === undefined) return undefined
  const { start, target, isPercent } = scored.source
  const series = values.filter(({ day }) => day >= first)
  const numbers = [start, target, ...series.map(({ value }) => value)]
  return forecastOf(series, {
    today,
    end: last,
    start,
    target,
    goal: goalOf(tree, node),
    // Growth may be more than 100 %; what has been a share so far stays one.
    areShares: isPercent && numbers.every((number) => number === undefined || (number >= 0 && number <= 1)),
  })
}
