import { median } from 'simple-statistics'
import type { Series } from '../series/series'
import type { Frequency } from './kpi'

/** Days from one period to the next: on average, and at most. */
const DAYS_OF: Readonly<Record<Frequency, readonly [mean: number, longest: number]>> = {
  daily: [1, 1],
  weekly: [7, 7],
  monthly: [365.25 / 12, 31],
  quarterly: [365.25 / 4, 92],
  yearly: [365.25, 366],
}

/** Days after the period in which a value may still come in: as for check-ins, and as OpenOKR reminds on the third day. */
export const STALE_GRACE = 3

/** Fewer points than this say nothing about how often there is one. */
const LEAST_POINTS = 3

/** Days of one period: by the frequency, else what mostly lies between two points. */
export function periodDays(series: Series, frequency: Frequency | undefined): number | undefined {
  if (frequency !== undefined) return DAYS_OF[frequency][0]
  if (series.length < LEAST_POINTS) return undefined
  return median(series.slice(1).map(({ day }, i) => day - (series[i]?.day ?? day)))
}

/** The last day on which a value of that day is not stale; undefined where nothing says how often one is due. */
export function freshUntil(series: Series, frequency: Frequency | undefined): number | undefined {
  const last = series[series.length - 1]
  const days = frequency === undefined ? periodDays(series, undefined) : DAYS_OF[frequency][1]
  return last === undefined || days === undefined ? undefined : last.day + Math.ceil(days) + STALE_GRACE
}

/**
 * The latest value of each period, counted back from the last day: the day of the last one is 0, that of the period before
 * it -1. Periods without a value are left out.
 */
export function byPeriod(series: Series, days: number): Series {
  const last = series[series.length - 1]?.day ?? 0
  const values = new Map<number, number>()
  for (const { day, value } of series) values.set(Math.round((last - day) / days), value)
  return [...values].map(([back, value]) => ({ day: 0 - back, value }))
}
