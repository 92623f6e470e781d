import type { ScoredTree } from '../score/scored-tree'
import type { CheckInLog } from './check-in-log'
import type { ForecastNumbers } from './forecast'
import { forecastAt } from './key-result-forecast'
import { timedKeyResults } from './timed-key-results'

/** What each key result is heading for, by its place in the tree's arrays; `today` as `dayNumber` counts days. */
export function forecastsOf(
  tree: ScoredTree,
  log: CheckInLog,
  today: number,
): ReadonlyMap<number, ForecastNumbers> {
  const forecasts = new Map<number, ForecastNumbers>()
  for (const keyResult of timedKeyResults(tree)) {
    const forecast = forecastAt(tree, keyResult, log.valuesOf(keyResult.node), today)
    if (forecast?.kind === 'forecast') forecasts.set(keyResult.node, forecast)
  }
  return forecasts
}
