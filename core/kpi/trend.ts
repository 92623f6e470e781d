import type { Series } from '../series/series'
import { baselineOf } from './baseline'
import type { Kpi } from './kpi'
import { type Movement, type MovementOptions, movementOf } from './movement'
import { goodRange } from './target-ratio'

/** How a KPI moves, in its own sense: a falling number of faults is improving. */
export interface Trend {
  readonly way: 'improving' | 'worsening' | 'flat' | 'not-enough-data'
  /** Of the KPI's own numbers; absent where there is not enough data. */
  readonly perPeriod?: number | undefined
  readonly periods: number
  readonly isStagnant: boolean
}

/**
 * The trend of a KPI. One that is to stay in a range, or at a level, improves as its distance from there falls, and inside
 * it is neither worsening nor stagnant.
 */
export function trendOf(kpi: Kpi, series: Series, stagnantAfter?: number): Trend {
  const options: MovementOptions = { frequency: kpi.frequency, stagnantAfter }
  const movement = movementOf(series, options)
  const { perPeriod, periods } = movement
  if (kpi.direction === 'increase') return { ...inSense(movement, 'rising'), perPeriod, periods }
  if (kpi.direction === 'decrease') return { ...inSense(movement, 'falling'), perPeriod, periods }
  const outside = distances(kpi, series)
  const isInside = outside[outside.length - 1]?.value === 0
  const sense = inSense(movementOf(outside, options), 'falling')
  return { ...sense, isStagnant: sense.isStagnant && !isInside, perPeriod, periods }
}

function inSense(
  { way, isStagnant }: Movement,
  good: 'rising' | 'falling',
): Pick<Trend, 'way' | 'isStagnant'> {
  if (way === 'flat' || way === 'not-enough-data') return { way, isStagnant }
  return { way: way === good ? 'improving' : 'worsening', isStagnant }
}

/** How far outside its range each value is; without a target, the level to hold is where it began. */
function distances(kpi: Kpi, series: Series): Series {
  const baseline = baselineOf(series)
  const range = goodRange({ ...kpi, target: kpi.target ?? baseline }, baseline)
  const { from = 0, to = 0 } = range ?? {}
  return series.map(({ day, value }) => ({ day, value: Math.max(0, from - value, value - to) }))
}
