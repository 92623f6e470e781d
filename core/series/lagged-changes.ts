import { commonGrain, type Grain, periodOf } from './lagged-grain'
import type { Series } from './series'

/** The changes of two series from period to period, side by side; undefined where a value or the one before is missing. */
export interface Changes {
  readonly grain: Grain
  readonly leading: readonly (number | undefined)[]
  readonly lagging: readonly (number | undefined)[]
}

/** Ten thousand days are 27 years. */
const MOST_PERIODS = 10_000

/**
 * Changes, not values: two series that both grow, or that both wander, look alike without having to do with each other
 * (Granger and Newbold 1974). Undefined when a series has fewer than two values.
 */
export function changesOf(leading: Series, lagging: Series): Changes | undefined {
  const grain = commonGrain(leading, lagging)
  if (grain === undefined) return undefined
  const [a, b] = [byPeriod(leading, grain), byPeriod(lagging, grain)]
  const last = Math.max(...[a, b].map(({ end }) => end))
  const first = Math.max(Math.min(...[a, b].map(({ begin }) => begin)), last - MOST_PERIODS)
  const periods = Array.from({ length: last - first }, (_, i) => first + i + 1)
  return { grain, leading: periods.map(a.change), lagging: periods.map(b.change) }
}

interface ByPeriod {
  readonly begin: number
  readonly end: number
  readonly change: (period: number) => number | undefined
}

/** Of several values in one period the last one holds. */
function byPeriod(series: Series, grain: Grain): ByPeriod {
  const values = new Map(series.map(({ day, value }) => [periodOf(day, grain), value]))
  const periods = [...values.keys()]
  return {
    begin: periods[0] ?? 0,
    end: periods[periods.length - 1] ?? 0,
    change(period) {
      const [before, now] = [values.get(period - 1), values.get(period)]
      return before === undefined || now === undefined ? undefined : now - before
    },
  }
}
