import { median } from 'simple-statistics'
import { dayNumber } from '../cells/day-number'
import type { Series } from '../series/series'

/** A quarter at its longest: the usual cycle. */
const CYCLE_DAYS = 92

/**
 * Where a KPI stood before: the median of its values in the quarter that ends on the day before `from`, the first day of a
 * cycle. Without `from`, or where that quarter has no value, the median of the first quarter of the series.
 */
export function baselineOf(series: Series, from?: string): number | undefined {
  const [first] = series
  if (first === undefined) return undefined
  const start = from === undefined ? undefined : dayNumber(from)
  const before = start === undefined ? [] : valuesFrom(series, start - CYCLE_DAYS)
  return median(before.length > 0 ? before : valuesFrom(series, first.day))
}

/** Of the cycle that begins on that day. */
function valuesFrom(series: Series, start: number): number[] {
  return series.filter(({ day }) => day >= start && day < start + CYCLE_DAYS).map(({ value }) => value)
}
