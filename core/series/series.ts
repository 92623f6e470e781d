import type { Dated } from './day-cell'

/** A number on a day, counted as `dayNumber` does. */
export interface Point extends Dated {
  readonly value: number
}

/** Points in the order of their days, at most one a day. */
export type Series = readonly Point[]

/** In order; of several on one day the last one given holds, because a later entry corrects an earlier one. */
export function seriesOf(points: Iterable<Point>): Series {
  const byDay = new Map<number, Point>()
  for (const point of points) byDay.set(point.day, point)
  return [...byDay.values()].sort((a, b) => a.day - b.day)
}

/** What is known on a day: the latest point on it or before it. */
export function latestAt(series: Series, day: number): Point | undefined {
  return series[countUntil(series, day) - 1]
}

/** The part of a series up to a day, that day included. */
export function until(series: Series, day: number): Series {
  return series.slice(0, countUntil(series, day))
}

/**
 * The same today, when the newest value counts although its period has not ended. Where there are values beyond it, the
 * sheet may be filled with plans or formulas, and where there are values within it, it may be their sum.
 */
export function knownOn(series: Series, today: number): Series {
  const ended = countUntil(series, today)
  const known = series.slice(0, ended)
  const running = runningOn(series, ended, today)
  return running === undefined ? known : [...known, running]
}

/** The newest of them. */
export function latestKnown(series: Series, today: number): Point | undefined {
  const ended = countUntil(series, today)
  return runningOn(series, ended, today) ?? series[ended - 1]
}

function runningOn(series: Series, ended: number, today: number): Point | undefined {
  const { first = today + 1, value = 0 } = series[ended] ?? {}
  const isNewest = ended === series.length - 1 && first <= today
  return isNewest && first > (series[ended - 1]?.day ?? 0) ? { day: today, value } : undefined
}

/** A quarter beside its months, or a year beside its quarters, sums them up. */
export function withoutSums<P extends Point>(points: readonly P[]): readonly P[] {
  const isPeriod = ({ first, day }: Point): boolean => first !== undefined && first < day
  const periods = seriesOf(points.filter(isPeriod))
  return points.filter(
    (point) => !isPeriod(point) || (latestAt(periods, point.day - 1)?.day ?? 0) < (point.first ?? 0),
  )
}

function countUntil(series: Series, day: number): number {
  let from = 0
  let to = series.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((series[middle]?.day ?? Number.POSITIVE_INFINITY) <= day) from = middle + 1
    else to = middle
  }
  return from
}
