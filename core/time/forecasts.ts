import type { ScoredTree } from '../score/scored-tree'
import type { CheckInLog } from './check-in-log'
import type { ForecastNumbers } from './forecast'
import { forecastAt } from './key-result-forecast'
import { shownForecast } from './shown-forecast'
import { timedKeyResults } from './timed-key-results'

/** What each key result is heading for, as it is shown, by its place in the tree's arrays; `today` as `dayNumber` counts days. */
export function forecastsOf(
  tree: ScoredTree,
  log: CheckInLog,
  today: number,
): ReadonlyMap<number, ForecastNumbers> {
  const forecasts = new Map<number, ForecastNumbers>()
  for (const keyResult of timedKeyResults(tree)) {
    const forecast = forecastAt(tree, keyResult, log.valuesOf(keyResult.node), today)
    if (forecast?.kind !== 'forecast') continue
    const shown = shownForecast(forecast)
    // A number too large to be told is none.
    if (Number.isFinite(shown.high - shown.low)) forecasts.set(keyResult.node, shown)
  }
  return forecasts
}
