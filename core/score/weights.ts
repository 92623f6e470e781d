/** Given weights that miss the whole by less than this, relative to it, leave no rest. */
const NOISE = 1e-9

/** What an empty weight counts as where the given ones leave no rest. */
const NEUTRAL = 1

/**
 * Weights where some are empty: these share equally what the given ones leave of the whole, as in Viva Goals; where
 * nothing is left, each counts 1. `whole` is 1 for weights such as 0.5, and 100 for weights such as 50.
 */
export function shareWeights(given: readonly (number | undefined)[], whole = 1): number[] {
  const sum = given.reduce<number>((total, weight = 0) => total + weight, 0)
  const empty = given.filter((weight) => weight === undefined).length
  const isRestLeft = whole - sum > NOISE * whole
  const share = isRestLeft ? (whole - sum) / empty : NEUTRAL
  return given.map((weight) => weight ?? share)
}

/**
 * Weights in proportion to the targets, whatever their sign, as asked for in MicrosoftDocs/Viva #518. Without a target
 * there is no weight; where no target says anything, all weigh the same.
 */
export function targetShares(targets: readonly (number | undefined)[]): number[] {
  const sum = targets.reduce<number>((total, target = 0) => total + Math.abs(target), 0)
  if (sum === 0) return targets.map(() => 1 / targets.length)
  return targets.map((target = 0) => Math.abs(target) / sum)
}
