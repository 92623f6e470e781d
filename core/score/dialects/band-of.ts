import type { Band } from './dialect'

/** 0.36 of 0.4 is 0.8999999999999999 in binary, and is 0.9: this near to a bound is on it. */
const NOISE = 1e-9

/** Whether a value is on the bound or above it. */
export function reaches(value: number, bound: number): boolean {
  return value >= bound - noiseAt(bound)
}

/** Whether a value is above the bound and not on it. */
export function exceeds(value: number, bound: number): boolean {
  return value > bound + noiseAt(bound)
}

/** Relative to the bound; shares are of the order of 1, so that is the measure where the bound is 0. */
function noiseAt(bound: number): number {
  return NOISE * (Math.abs(bound) || 1)
}

/** The first band that takes the value. */
export function bandOf(value: number, bands: readonly Band[]): Band | undefined {
  return bands.find(({ atLeast, above }) => {
    if (atLeast !== undefined) return reaches(value, atLeast)
    return above === undefined || exceeds(value, above)
  })
}
