import type { WeightScale } from './table'

/**
 * Weights above this are per cent: people who compare use 1 to 3, 1 to 5 or 1 to 10. 10 itself is still a plain one.
 */
const LARGEST_PLAIN = 10

/** One scale for the whole column: 50 beside 5 must not be two. */
export function weightScaleOf(weights: Float64Array | undefined, size: number): WeightScale {
  if (weights === undefined) return 'plain'
  let largest = 0
  let hasFraction = false
  for (let row = 0; row < size; row++) {
    const weight = weights[row] ?? 0
    if (weight > largest) largest = weight
    if (weight > 0 && weight < 1) hasFraction = true
  }
  if (largest > LARGEST_PLAIN) return 'percent'
  return hasFraction && largest <= 1 ? 'share' : 'plain'
}
