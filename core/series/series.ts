/** A number on a day, counted as `dayNumber` does. */
export interface Point {
  readonly day: number
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
