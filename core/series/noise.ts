import { median } from 'simple-statistics'

/** A step further from the usual one than this many times the usual distance counts as one that far. */
const FURTHEST_STEP = 3

/**
 * How much a series of values moves from one to the next without going anywhere: the standard deviation of one value, from
 * first differences (von Neumann et al., 1941), in which a trend does not count. A steady step is taken out as the median
 * step, and one odd value, which makes two long steps, is held back. Needs three values; undefined with fewer.
 */
export function noiseOf(values: readonly number[]): number | undefined {
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0))
  if (steps.length < 2) return undefined
  // Two values share each step, so a step has twice the variance of a value.
  return spread(steps, steps.length - 1) / Math.SQRT2
}

/** The standard deviation about the median, in which no distance counts more than `FURTHEST_STEP` times the median one. */
export function spread(values: readonly number[], degreesOfFreedom: number): number {
  const middle = median([...values])
  const distances = values.map((value) => Math.abs(value - middle))
  const usual = median(distances)
  // Where most values are alike there is no usual distance, and all of them count.
  const furthest = usual > 0 ? FURTHEST_STEP * usual : Number.POSITIVE_INFINITY
  const squares = distances.reduce((sum, distance) => sum + Math.min(distance, furthest) ** 2, 0)
  return Math.sqrt(squares / degreesOfFreedom)
}
