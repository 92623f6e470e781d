import { type Dated, dayAsOf } from './day-cell'

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
  const ended = until(series, today)
  const next = series[ended.length]
  const begun = ended[ended.length - 1]?.day ?? Number.NEGATIVE_INFINITY
  if (next === undefined || ended.length < series.length - 1 || (next.first ?? begun) <= begun) return ended
  const day = dayAsOf(next, today)
  return day > today ? ended : [...ended, { day, value: next.value }]
}

/** A quarter beside its months, or a year beside its quarters, sums them up. */
export function withoutSums<P extends Dated>(points: readonly P[]): readonly P[] {
  const periods = [...new Map(points.map((point) => [keyOf(point), point])).values()]
    .filter(({ first, day }) => first !== undefined && first < day)
    .sort((a, b) => (a.first ?? 0) - (b.first ?? 0) || b.day - a.day)
  const sums = new Set(periods.filter(({ day }, i) => (periods[i + 1]?.day ?? day + 1) <= day).map(keyOf))
  return points.filter((point) => !sums.has(keyOf(point)))
}

function keyOf({ first, day }: Dated): string {
  return `${first} ${day}`
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
