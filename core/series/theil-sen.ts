import { median } from 'simple-statistics'
import type { Point, Series } from './series'

/** Pairs grow with the square of the points; so many, evenly spread, say as much about a slope. */
const MOST_POINTS = 100

/**
 * The median of the slopes between any two points, per day: up to 29 % of them may be odd and it hardly moves (H. Theil
 * 1950, P. K. Sen 1968). 0 with fewer than two points.
 */
export function theilSen(series: Series): number {
  const slopes: number[] = []
  const points = thinned(series)
  points.forEach((to, at) => {
    for (let i = 0; i < at; i++) {
      const from = points[i]
      if (from !== undefined) slopes.push((to.value - from.value) / (to.day - from.day))
    }
  })
  return slopes.length === 0 ? 0 : median(slopes)
}

/** With the first and the last. */
function thinned(series: Series): readonly Point[] {
  if (series.length <= MOST_POINTS) return series
  const step = (series.length - 1) / (MOST_POINTS - 1)
  return Array.from({ length: MOST_POINTS }, (_, i) => series[Math.round(i * step)]).filter(
    (point) => point !== undefined,
  )
}
